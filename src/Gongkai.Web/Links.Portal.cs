using System.Globalization;

namespace Gongkai.Web;

/// <content>The public addresses. They never change: an organ keeps its code, a report its year, a version its number.</content>
public static partial class Links
{
    public const string Home = "/";
    public const string Organs = "/organs";
    public const string Reports = "/reports";
    public const string Compare = "/reports/compare";
    public const string Modes = "/modes";
    public const string SiteMap = "/sitemap";
    public const string Accessibility = "/accessibility";
    public const string SiteMapXml = "/sitemap.xml";
    public const string Feed = "/reports/feed.xml";
    public const string Api = "/api";
    public const string ApiDescription = "/api/v1/openapi.json";

    public static string Organ(string code) => $"/o/{code}";

    public static string OrganReports(string code) => $"/o/{code}/reports";

    public static string OrganTrends(string code) => $"/o/{code}/reports/trends";

    public static string OrganFeed(string code) => $"/o/{code}/reports/feed.xml";

    public static string Report(string code, int year) => $"/o/{code}/reports/{Text(year)}";

    public static string Report(string code, int year, int version) => $"/o/{code}/reports/{Text(year)}/v{Text(version)}";

    /// <summary>A version of a report as a file.</summary>
    public static string Download(string code, int year, int version, string kind) => $"{Report(code, year, version)}/{code}-{Text(year)}-v{Text(version)}.{kind}";

    public static string Rollup(int year) => $"/reports/rollup/{Text(year)}";

    public static string ReportsOf(int year) => $"/reports?year={Text(year)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
