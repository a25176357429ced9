using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Law;
using Gongkai.Law.Identity;

namespace Gongkai.App.Organs;

/// <summary>What may be said about an organ: each field's rule, once for forms and for imports.</summary>
internal static partial class OrganFacts
{
    private const int LongestName = 100;

    // Pages of the desk stand where an organ's would: /desk/catalogue/county, /desk/organs/import.
    private static readonly string[] Taken = ["county", "import", "merge", "start", "new", "filing"];

    public static Refusal? Code(string code) => Taken.Contains(code) ? OrganRefusals.Of("code", new($"代码“{code}”是系统网址中的词，请换一个。", $"The code '{code}' is a word of the site's own addresses."))
        : CodeShape().IsMatch(code) ? null : OrganRefusals.Of("code", new(
        $"代码“{code}”不能用：只用小写字母、数字和短横，2 到 40 位，首尾是字母或数字。代码会出现在公开网址中，以后不能改。",
        $"The code '{code}' cannot be used: 2 to 40 lower-case letters, digits and hyphens."));

    public static Refusal? Name(string name) => name.Length is >= 2 and <= LongestName && !name.Any(char.IsControl) ? null : OrganRefusals.Of("name", new(
        $"请填写机关全称，2 到 {LongestName} 个字。", $"The full name has 2 to {LongestName} characters."));

    public static Refusal? CreditCode(string? code) => code is null || Law.Identity.CreditCode.Fault(code) is not { } fault ? null
        : OrganRefusals.Of("credit-code", new($"{fault.Zh}。", $"{fault.En}."));

    public static Refusal? RegionCode(string? code) => code is null || RegionShape().IsMatch(code) ? null : OrganRefusals.Of("region-code", new(
        $"行政区划代码“{code}”应是 6、9 或 12 位数字。", "A region code has 6, 9 or 12 digits."));

    /// <summary>A month and day, <c>01-25</c>. 29 February is refused: it is not in every year.</summary>
    public static Refusal? ReportsDue(string? due) =>
        due is null || DateOnly.TryParseExact($"2025-{due}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
        : OrganRefusals.Of("reports-due", new($"年报截止日“{due}”应写作“月-日”，如 01-25。", "The due day is written like 01-25."));

    public static Refusal? Days(DateOnly? from, DateOnly? to) =>
        from is null || to is null || from <= to ? null : OrganRefusals.Of("days", new("撤销日期不能早于设立日期。", "It cannot end before it begins."));

    /// <summary>Null for nothing, else without spaces at the ends.</summary>
    public static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$")]
    private static partial Regex CodeShape();

    [GeneratedRegex("^([0-9]{6}|[0-9]{9}|[0-9]{12})$")]
    private static partial Regex RegionShape();
}
