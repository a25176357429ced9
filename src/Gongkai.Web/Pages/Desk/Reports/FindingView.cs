using Gongkai.App.AnnualReports;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>A finding as the grid's script takes it.</summary>
/// <param name="Code">The check.</param>
/// <param name="Kind">error or warning.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="Cells">The cells it is about.</param>
/// <param name="Accepted">Whether a reason was given.</param>
public sealed record FindingView(string Code, string Kind, string Message, IReadOnlyList<string> Cells, bool Accepted)
{
    public static FindingView Of(CheckedFinding finding) => new(
        finding.Finding.Code, Grade(finding.Finding), finding.Finding.Message.Zh, [.. finding.Finding.Cells.Select(cell => cell.ToString())], finding.Decision is not null);

    public static string KindOf(CheckedFinding finding) => finding.Finding.Answer == Answer.Broken ? Grade(finding.Finding) : "note";

    /// <summary>The id of a cell's place on a page.</summary>
    public static string Slug(string cell) => cell.Replace('/', '_').Replace('.', '-');

    private static string Grade(Finding finding) => finding.Level == Level.Error ? "error" : "warning";
}
