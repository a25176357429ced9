using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>The files of the newest version: added, named, ordered, taken away.</summary>
public sealed class FilesModel(ItemStatus status, AttachFile attach, ChangeAttachment change, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "files";

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public Guid Attachment { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Alternative { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPostAdd(CancellationToken stop)
    {
        if (Upload is null)
        {
            return await Wrong("请选择要上传的文件。", stop);
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await attach.Run(new(Version, content, Upload.FileName, Alternative), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal ? await Wrong(refusal.Reason.Zh, stop) : Back(outcome.Value.Remark?.Zh ?? $"已上传“{outcome.Value.Name}”。");
    }

    public async Task<IActionResult> OnPostChange(ChangeAttachment.Change @do, CancellationToken stop)
    {
        var outcome = await change.Run(new(Version, Attachment, @do, Name, Alternative), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal ? await Wrong(refusal.Reason.Zh, stop) : Back(@do == ChangeAttachment.Change.Remove ? "已移除附件。" : "已保存。");
    }

    private RedirectResult Back(string done)
    {
        Done = done;
        return Redirect(Links.ItemFiles(Id));
    }

    private async Task<IActionResult> Wrong(string reason, CancellationToken stop)
    {
        ModelState.AddModelError(nameof(Upload), reason);
        return await Open(stop) ?? Page();
    }
}
