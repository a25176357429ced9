using Gongkai.App.AnnualReports;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Layout;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>The statutory tables as a grid to type in.</summary>
public sealed class EditModel(ReadDraft read, EditCells edit, CheckReport check, TryEdit tryEdit, Acts acts) : DraftPage(read, acts)
{
    /// <summary>As typed, by cell code.</summary>
    [BindProperty]
    public Dictionary<string, string?> Cells { get; set; } = [];

    [BindProperty]
    public int Revision { get; set; }

    public IReadOnlyList<PrintedTable> Tables => TableLayout.Of(Draft.Content.Form, Draft.Content.SupersededRows);

    public CheckedReport Checked { get; private set; } = null!;

    public IReadOnlyDictionary<string, EditConflict> Conflicts { get; private set; } = new Dictionary<string, EditConflict>();

    /// <summary>What stands in the input: after a conflict what was typed, so that nothing is lost.</summary>
    public string Text(string cell) => Conflicts.TryGetValue(cell, out var conflict) ? conflict.Mine : DraftFields.Read(Draft.Content, cell) ?? "";

    public string Label(Law.Forms.CellRef cell) => CellLabel.Of(Draft.Content.Form, cell);

    public IEnumerable<CheckedFinding> About(string cell) => Checked.Broken.Where(finding => finding.Finding.Cells.Any(at => at.ToString() == cell));

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Show(stop) ?? Page();

    /// <summary>The whole form, without script.</summary>
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await edit.Run(new(Draft.Version.Id, Revision, Typed(Cells)), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }
        else if (outcome.Value.Conflicts.Count == 0)
        {
            Done = outcome.Value.Changed == 0 ? "没有改动" : $"已保存 {outcome.Value.Changed} 格";
            return Redirect(Links.Edit(Code, Year));
        }
        else
        {
            Conflicts = outcome.Value.Conflicts.ToDictionary(conflict => conflict.Field);
            Revision = outcome.Value.Revision;
            foreach (var conflict in outcome.Value.Conflicts)
            {
                ModelState.AddModelError($"c_{FindingView.Slug(conflict.Field)}", $"{conflict.Label}：{conflict.Who} 刚改为“{conflict.Theirs}”，您填的是“{conflict.Mine}”。其他各格已保存；再点一次“保存”就以您填的为准。");
            }
        }

        return await Show(stop) ?? Page();
    }

    /// <summary>Autosave: what changed since the last time.</summary>
    public async Task<IActionResult> OnPostSave([FromBody] GridChange change, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await edit.Run(new(Draft.Version.Id, change.Revision, Typed(change.Cells)), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal
            ? new JsonResult(new { refused = refusal.Reason.Zh }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { outcome.Value.Revision, outcome.Value.Conflicts });
    }

    /// <summary>The checks over what is typed, saved or not.</summary>
    public async Task<IActionResult> OnPostCheck([FromBody] GridChange change, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await tryEdit.Run(new(Draft.Version.Id, Typed(change.Cells)), (await Acts.Now(stop: stop)).Actor, stop);
        return outcome.Refusal is { } refusal
            ? new JsonResult(new { refused = refusal.Reason.Zh }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { findings = outcome.Value.Broken.Where(finding => finding.Finding.Cells.Count > 0).Select(FindingView.Of) });
    }

    private async Task<IActionResult?> Show(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Checked = (await check.Run(new(Draft.Version.Id), (await Acts.Now(stop: stop)).Actor, stop)).Value;
        Revision = Conflicts.Count > 0 ? Revision : Draft.Version.Revision;
        ModelState.Remove(nameof(Revision));
        return null;
    }

    private static Dictionary<string, string> Typed(Dictionary<string, string?>? cells) => (cells ?? []).ToDictionary(cell => cell.Key, cell => cell.Value ?? "");
}

/// <summary>Cells as the grid's script sends them.</summary>
public sealed record GridChange(int Revision, Dictionary<string, string?>? Cells);
