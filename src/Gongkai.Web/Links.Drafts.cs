namespace Gongkai.Web;

/// <content>A report at the desk: an organ's code and a year.</content>
public static partial class Links
{
    public const string StartReport = "/desk/reports/start";

    public static string DeskReport(string code, int year) => $"/desk/reports/{code}/{Text(year)}";

    public static string BringIn(string code, int year) => $"{DeskReport(code, year)}/bring-in";

    /// <summary>A page of the file that a version was read from, as a picture.</summary>
    public static string SourcePage(Guid version, int page) => $"/desk/reports/source/{version}/{Text(page)}";

    /// <summary>How far the file brought in last has been read.</summary>
    public static string Reading(string code, int year) => $"{DeskReport(code, year)}/reading";

    public static string Confirm(string code, int year) => $"{DeskReport(code, year)}/confirm";

    public static string Edit(string code, int year) => $"{DeskReport(code, year)}/edit";

    public static string Texts(string code, int year) => $"{DeskReport(code, year)}/texts";

    public static string Identity(string code, int year) => $"{DeskReport(code, year)}/identity";

    public static string Findings(string code, int year) => $"{DeskReport(code, year)}/findings";
}
