using Gongkai.App.AnnualReports;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>What the checks found, what to do about it, and why it may stand.</summary>
public sealed class FindingsModel(ReadDraft read, CheckReport check, AcceptFinding accept, WithdrawDecision withdraw, EditCells edit, Acts acts) : DraftPage(read, acts)
{
    public CheckedReport Checked { get; private set; } = null!;

    /// <summary>The finding whose reason was refused, and the reason as typed.</summary>
    public (string Fingerprint, string Reason)? Tried { get; private set; }

    public IEnumerable<IGrouping<string, CheckedFinding>> Groups => Checked.Findings
        .Where(finding => finding.Finding.Answer is Answer.Broken or Answer.CannotTell)
        .GroupBy(FindingView.KindOf)
        .OrderBy(group => Rank(group.Key));

    public string Label(CellRef cell) => CellLabel.Of(Draft.Content.Form, cell);

    public string Now(CellRef cell) => PrintedFigure.Text(Draft.Content.Figures[cell]);

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Show(stop) ?? Page();

    public async Task<IActionResult> OnPostAccept(string fingerprint, string? reason, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await accept.Run(new(Draft.Version.Id, fingerprint, reason ?? ""), await Acts.Now(reason, stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            Tried = (fingerprint, reason ?? "");
            ModelState.AddModelError($"r_{fingerprint}", refusal.Reason.Zh);
            return await Show(stop) ?? Page();
        }

        Done = "已保存说明";
        return Redirect(Links.Findings(Code, Year));
    }

    public async Task<IActionResult> OnPostWithdraw(string fingerprint, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await withdraw.Run(new(Draft.Version.Id, fingerprint), await Acts.Now(stop: stop), stop);
        Done = outcome.Refusal?.Reason.Zh ?? "已撤回说明";
        return Redirect(Links.Findings(Code, Year));
    }

    /// <summary>Carries out a correction that was shown with its values before and after.</summary>
    public async Task<IActionResult> OnPostRepair(int revision, Dictionary<string, string?> change, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await edit.Run(new(Draft.Version.Id, revision, change.ToDictionary(one => one.Key, one => one.Value ?? "")), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Show(stop) ?? Page();
        }

        Done = outcome.Value.Conflicts.Count > 0
            ? $"没有修改：{outcome.Value.Conflicts[0].Label} 刚被 {outcome.Value.Conflicts[0].Who} 改为“{outcome.Value.Conflicts[0].Theirs}”"
            : $"已修改 {outcome.Value.Changed} 格，检查已重新进行";
        return Redirect(Links.Findings(Code, Year));
    }

    private async Task<IActionResult?> Show(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Checked = (await check.Run(new(Draft.Version.Id), (await Acts.Now(stop: stop)).Actor, stop)).Value;
        return null;
    }

    private static int Rank(string kind) => kind switch { "error" => 0, "warning" => 1, _ => 2 };
}
