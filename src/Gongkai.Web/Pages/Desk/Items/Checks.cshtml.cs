using Gongkai.App.Publishing;
using Gongkai.App.Publishing.Prechecks;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>The checklist: what must be mended, what may stand with a reason.</summary>
public sealed class ChecksModel(ItemStatus status, CheckItem check, ConfirmItemFinding confirm, CleanAttachment clean, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "checks";

    public CheckItem.Checked Checked { get; private set; } = null!;

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public string? Fingerprint { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Look(stop) ?? Page();

    public async Task<IActionResult> OnPostConfirm(CancellationToken stop)
    {
        var outcome = await confirm.Run(new(Version, Fingerprint ?? "", Reason), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is null)
        {
            Done = "理由已保存，审核人会看到。";
            return Redirect(Links.ItemChecks(Id));
        }

        ModelState.AddModelError($"reason-{Fingerprint}", outcome.Refusal.Reason.Zh);
        return await Look(stop) ?? Page();
    }

    public async Task<IActionResult> OnPostClean(Guid attachment, CancellationToken stop)
    {
        var outcome = await clean.Run(new(Version, attachment), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is null)
        {
            Done = "已清除，附件换成了清除后的文件。";
            return Redirect(Links.ItemChecks(Id));
        }

        ModelState.AddModelError("", outcome.Refusal.Reason.Zh);
        return await Look(stop) ?? Page();
    }

    /// <summary>Where it is mended; null for somebody who may not.</summary>
    public string? PlaceOf(ItemFinding finding) =>
        finding.Where.StartsWith("附件", StringComparison.Ordinal) ? View.MayWrite ? Links.ItemFiles(Id) : null
        : finding.Where.StartsWith("正文", StringComparison.Ordinal) || finding.Where.StartsWith("标题", StringComparison.Ordinal) ? View.MayEdit ? Links.ItemText(Id) : null
        : View.MayWrite ? Links.ItemFacts(Id) : null;

    private async Task<IActionResult?> Look(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Checked = (await check.Run(new(View.Current.Id), (await Acts.Now(stop: stop)).Actor, stop)).Value;
        return null;
    }
}
