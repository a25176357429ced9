using System.Globalization;
using Gongkai.Law.Identity;

namespace Gongkai.Law.Registers;

/// <summary>What is wrong with one field of a row.</summary>
/// <param name="Field">Its label; null for the whole row.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record FieldFault(string? Field, Wording What);

/// <summary>One row of a register, read by its form: values in one spelling, and every fault, not only the first.</summary>
public sealed class RegisterRow
{
    private static readonly string[] DayPatterns = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy-M-d H:m:s", "yyyy/M/d H:m:s", "yyyy-M-d H:m", "yyyy/M/d H:m"];

    private readonly Dictionary<string, string> values = [];
    private readonly List<FieldFault> faults = [];

    private RegisterRow(RegisterForm form) => Form = form;

    public RegisterForm Form { get; }

    /// <summary>By field code; fields without a value are not there. Days as yyyy-MM-dd, numbers with a point.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>Reads what was typed or imported, by field code.</summary>
    public static RegisterRow Read(RegisterForm form, IReadOnlyDictionary<string, string> typed)
    {
        var row = new RegisterRow(form);
        foreach (var field in form.Fields)
        {
            row.Take(field, typed.TryGetValue(field.Code, out var text) ? text : "");
        }

        return row;
    }

    public string? this[FieldRole role] => Form.Roles.TryGetValue(role, out var field) ? values.GetValueOrDefault(field.Code) : null;

    public DateOnly? Day(FieldRole role) => this[role] is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public decimal? Number(FieldRole role) => this[role] is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Adds a fault found outside, such as a double.</summary>
    public void Fault(FieldRole? role, Wording what) => faults.Add(new(role is { } known && Form.Roles.TryGetValue(known, out var field) ? field.Label : null, what));

    /// <summary>Adds a fault of the field with this code.</summary>
    public void Fault(string code, Wording what) => faults.Add(new(Form.Field(code)?.Label, what));

    /// <summary>Whether the party's name is kept from the public.</summary>
    public bool IsNaturalPerson => this[FieldRole.PartyKind] is { } kind && Form.NaturalPersons.Contains(kind);

    private void Take(RegisterField field, string typed)
    {
        var text = typed.Trim();
        if (text.Length == 0 || (text is "-" or "—" or "/" or "无" && !field.Required))
        {
            if (field.Required)
            {
                faults.Add(new(field.Label, new("没有填写", "missing")));
            }

            return;
        }

        if (text.Length > field.Most)
        {
            faults.Add(new(field.Label, new($"有 {text.Length} 字，最多 {field.Most} 字", $"longer than {field.Most} characters")));
            return;
        }

        if (Read(field, text, out var value) is { } wrong)
        {
            faults.Add(new(field.Label, wrong));
        }
        else
        {
            values[field.Code] = value;
        }
    }

    private static Wording? Read(RegisterField field, string text, out string value)
    {
        value = text;
        return field.Type switch
        {
            FieldType.Day => Day(text, ref value),
            FieldType.Number => Number(text, ref value),
            FieldType.Year => Year(text, ref value),
            FieldType.Choice => Choice(field, text, ref value),
            FieldType.CreditCode => CreditCode.Fault(value = HalfWidth.Of(text).ToUpperInvariant()),
            _ => null,
        };
    }

    private static Wording? Day(string text, ref string value)
    {
        var folded = HalfWidth.Of(text).Replace(" 0:00:00", "", StringComparison.Ordinal);
        if (!DateOnly.TryParseExact(folded, DayPatterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            && !(DateTime.TryParseExact(folded, DayPatterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var instant) && (day = DateOnly.FromDateTime(instant)) != default))
        {
            return new($"“{Short(text)}”不是日期，请写成 2025-03-01 的样式", "not a date: write 2025-03-01");
        }

        value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return day.Year is >= 1949 and <= 2199 ? null : new($"“{Short(text)}”的年份不合理，请核对", "the year makes no sense");
    }

    private static Wording? Number(string text, ref string value)
    {
        var folded = HalfWidth.Of(text).Replace(",", "", StringComparison.Ordinal);
        folded = folded.EndsWith("万元", StringComparison.Ordinal) ? folded[..^2].Trim() : folded;
        if (!decimal.TryParse(folded, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) || number > 1_000_000_000m)
        {
            return new($"“{Short(text)}”不是金额，请只写数字，单位为万元", "not an amount: write digits only");
        }

        if (decimal.Round(number, 6) != number)
        {
            return new($"“{Short(text)}”的小数超过六位；金额精确到分即万元后六位", "more than six decimals");
        }

        value = number.ToString("0.######", CultureInfo.InvariantCulture);
        return null;
    }

    private static Wording? Year(string text, ref string value)
    {
        var folded = HalfWidth.Of(text).TrimEnd('年', '度').Trim();
        folded = folded.EndsWith('年') ? folded[..^1] : folded;
        value = folded;
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2199 ? null : new($"“{Short(text)}”不是年度，请写成 2025", "not a year");
    }

    private static Wording? Choice(RegisterField field, string text, ref string value)
    {
        if (field.Choices.FirstOrDefault(choice => choice == text) is { } exact)
        {
            value = exact;
            return null;
        }

        // 法人 for 法人及非法人组织, 规范性文件 for 行政规范性文件: lists abbreviate; only one choice may be meant.
        var meant = field.Choices.Where(choice => choice.Contains(text, StringComparison.Ordinal)).ToList();
        if (meant.Count == 1)
        {
            value = meant[0];
            return null;
        }

        return new($"“{Short(text)}”不在可选范围内：{string.Join("、", field.Choices)}", $"not one of: {string.Join(", ", field.Choices)}");
    }

    private static string Short(string text) => text.Length > 30 ? text[..30] + "…" : text;
}
