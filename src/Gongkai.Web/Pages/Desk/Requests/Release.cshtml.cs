using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>发出前检查: what is found in the files of the reply, to be taken out, replaced or answered for.</summary>
public sealed class ReleaseModel(ShowRequest show, CheckReplyFiles check, ConfirmReplyFinding confirm, CleanReplyFile clean, RemoveReplyFile remove, Acts acts) : RequestPage(show, acts)
{
    public CheckReplyFiles.Checked Found { get; private set; } = null!;

    [BindProperty(Name = "File")]
    public Guid FileId { get; set; }

    [BindProperty]
    public string? Fingerprint { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnGet(CancellationToken stop) => Look(stop);

    public async Task<IActionResult> OnPostConfirm(CancellationToken stop) =>
        await Shown(await After(await confirm.Run(new(Id, Revision, FileId, Fingerprint, Reason), await Acts.Now(stop: stop), stop), "已记下保留的理由。", stop, Links.RequestRelease(Id)), stop);

    public async Task<IActionResult> OnPostClean(CancellationToken stop) =>
        await Shown(await After(await clean.Run(new(Id, Revision, FileId), await Acts.Now(stop: stop), stop), "已清除，文件换成了清除后的版本。", stop, Links.RequestRelease(Id)), stop);

    public async Task<IActionResult> OnPostRemove(CancellationToken stop) =>
        await Shown(await After(await remove.Run(new(Id, Revision, FileId), await Acts.Now(stop: stop), stop), "已从答复中去掉这个文件。", stop, Links.RequestRelease(Id)), stop);

    private async Task<IActionResult> Look(CancellationToken stop) => await Open(stop) ?? await Shown(Page(), stop);

    // A page that is shown again after a refusal needs its findings too.
    private async Task<IActionResult> Shown(IActionResult result, CancellationToken stop)
    {
        if (result is Microsoft.AspNetCore.Mvc.RazorPages.PageResult)
        {
            Found = (await check.Run(Id, (await Acts.Now(stop: stop)).Actor, stop)).Value;
        }

        return result;
    }
}
