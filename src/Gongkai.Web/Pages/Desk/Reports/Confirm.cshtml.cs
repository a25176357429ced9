using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Pictures;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>The document beside the cells read from it; doubtful cells ask for a decision.</summary>
public sealed class ConfirmModel(ReadDraft read, DecideCell decide, ConfirmReading confirm, Acts acts) : DraftPage(read, acts)
{
    /// <summary>The choice for each doubtful cell: a candidate, <c>blank</c>, or <c>other</c> with a text of its own.</summary>
    [BindProperty]
    public Dictionary<string, string?> Choice { get; set; } = [];

    [BindProperty]
    public Dictionary<string, string?> Other { get; set; } = [];

    [BindProperty]
    public bool SameReport { get; set; }

    public SourceReading Reading => Draft.Reading!;

    public Form Form => Draft.Content.Form;

    /// <summary>Whether the pages of the source are shown as pictures.</summary>
    public bool HasPictures => ShowSourcePage.CanShow(Reading, Draft.Version.SourceName);

    public IEnumerable<(string Cell, SourceCell Seen)> Doubtful =>
        Reading.Cells.Where(cell => cell.Value.State == CellState.Undecided).Select(cell => (cell.Key, cell.Value));

    public int StillOpen => Doubtful.Count(cell => !Draft.Decisions.ContainsKey(cell.Cell) && IsOpen(cell.Cell));

    public string Label(string cell) => CellLabel.Of(Form, CellRef.Parse(cell));

    public string Now(string cell) => DraftFields.Read(Draft.Content, cell) ?? "";

    public bool IsOpen(string cell) => Draft.Content.Figures[CellRef.Parse(cell)].State == CellState.Undecided;

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Show(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Show(stop) is { } answer)
        {
            return answer;
        }

        var (act, decided) = (await Acts.Now(stop: stop), 0);
        foreach (var (cell, choice) in Choice.Where(choice => choice.Value is not null))
        {
            var outcome = await decide.Run(new(Draft.Version.Id, cell, Typed(cell, choice!)), act, stop);
            if (outcome.Refusal is { } refusal)
            {
                ModelState.AddModelError($"d_{FindingView.Slug(cell)}", $"{Label(cell)}：{refusal.Reason.Zh}");
                return await Open(stop) ?? Page();
            }

            decided++;
        }

        Done = decided == 0 ? "没有选定任何一格" : $"已选定 {decided} 格";
        return Redirect(Links.Confirm(Code, Year));
    }

    public async Task<IActionResult> OnPostConfirm(CancellationToken stop)
    {
        if (await Show(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await confirm.Run(new(Draft.Version.Id, SameReport), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Refused(refusal, refusal.Code == "report.identity-differs" ? nameof(SameReport) : "", stop);
        }

        Done = "已确认读取的数据，可以继续修改";
        return Redirect(Links.Edit(Code, Year));
    }

    private async Task<IActionResult?> Show(CancellationToken stop) =>
        await Open(stop) ?? (Draft.Reading is null ? Redirect(Links.BringIn(Code, Year)) : null);

    private string Typed(string cell, string choice) => choice switch
    {
        "blank" => "",
        "other" => Other.GetValueOrDefault(cell) is { Length: > 0 } text ? text : "〔未填〕",
        _ => choice,
    };
}
