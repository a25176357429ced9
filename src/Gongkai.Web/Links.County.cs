using Gongkai.Law.AnnualReports;

namespace Gongkai.Web;

/// <content>The way of a report through its reviews, and the county office.</content>
public static partial class Links
{
    public const string CountyChecks = "/desk/county/checks";
    public const string CountyCompare = "/desk/county/compare";
    public const string CountyRepetition = "/desk/county/repetition";
    public const string CountyRollup = "/desk/county/rollup";
    public const string CountyImport = "/desk/county/import";

    /// <summary>How far the files of a bulk import are read, and what was found in them.</summary>
    public static string CountyImported(Guid import) => $"{CountyImport}/{import}";

    public static string Move(string code, int year, ReportMove move) => $"{DeskReport(code, year)}/move/{move}";

    public static string Correct(string code, int year) => $"{DeskReport(code, year)}/correct";

    /// <summary>What changed between two versions; from last year's report when none is named.</summary>
    public static string Difference(string code, int year, int? from = null, int? to = null) =>
        $"{DeskReport(code, year)}/difference" + (from is { } earlier && to is { } later ? $"?from={Text(earlier)}&to={Text(later)}" : "");

    public static string Version(string code, int year, int number) => $"{DeskReport(code, year)}/v{Text(number)}";

    public static string VersionFile(Guid version, string kind) => $"/desk/reports/files/{version}/{kind}";

    public static string Letter(Guid passage) => $"/desk/reports/letters/{passage}";

    /// <summary>A page of the county office for a year, with what else it is asked for.</summary>
    public static string OfYear(string page, int year, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        var address = $"{page}?year={Text(year)}";
        foreach (var (name, value) in more)
        {
            address += string.IsNullOrEmpty(value) ? "" : $"&{name}={Uri.EscapeDataString(value)}";
        }

        return address;
    }
}
