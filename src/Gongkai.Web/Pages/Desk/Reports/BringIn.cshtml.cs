using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.Setup;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Upload a report or paste its text.</summary>
public sealed class BringInModel(ReadDraft read, BringIn bringIn, RestoreDraft restore, OfficeSettings settings, Acts acts) : DraftPage(read, acts)
{
    private const string PastedName = "粘贴的文字.txt";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public bool Replace { get; set; }

    public long LargestMegabytes => settings.LargestUpload / (1024 * 1024);

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        if (Upload is null && string.IsNullOrWhiteSpace(Pasted))
        {
            ModelState.AddModelError("Upload", "请选择一个文件，或在下面粘贴报告的文字");
            return Page();
        }

        if (Upload?.Length > settings.LargestUpload)
        {
            ModelState.AddModelError("Upload", $"文件超过 {LargestMegabytes} MB，请压缩或拆分后再上传");
            return Page();
        }

        var outcome = await bringIn.Run(new(Draft.Version.Id, await Bytes(stop), Upload?.FileName ?? PastedName, Replace), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "report.has-work" ? "Replace" : Upload is null ? "Pasted" : "Upload", refusal.Reason.Zh);
            return Page();
        }

        Done = outcome.Value.Remark?.Zh ?? (outcome.Value.IsRead ? "已读取，请核对" : "文件已收到");
        return Redirect(outcome.Value.IsRead ? Links.Confirm(Code, Year) : Links.Reading(Code, Year));
    }

    public async Task<IActionResult> OnPostRestore(Guid edit, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        var outcome = await restore.Run(new(Draft.Version.Id, edit), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Refused(refusal, "", stop);
        }

        Done = "已恢复原来的内容";
        return Redirect(Links.Edit(Code, Year));
    }

    private async Task<ReadOnlyMemory<byte>> Bytes(CancellationToken stop)
    {
        if (Upload is null)
        {
            return Encoding.UTF8.GetBytes(Pasted!);
        }

        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }
}
