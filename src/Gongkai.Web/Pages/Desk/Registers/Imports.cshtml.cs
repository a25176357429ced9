using Gongkai.App.Registers.Imports;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>导入: upload a list, and what became of earlier ones.</summary>
public sealed class ImportsModel(ListImports list, UploadList upload, Acts acts) : RegisterPage(acts)
{
    public ListImports.Answer List { get; private set; } = null!;

    public string? Organ { get; private set; }

    public string? Register { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        List = await list.Run((await Acts.Now(stop: stop)).Actor, ledgers: false, stop);
        return Page();
    }

    public async Task<IActionResult> OnGetTemplate(string? register, [FromServices] ListTemplate template, CancellationToken stop) =>
        await template.Run(register ?? "", stop) is { Refusal: null } made ? Exported.As(made.Value, "xlsx")! : NotFound();

    public async Task<IActionResult> OnPost(string? organ, string? register, IFormFile? file, CancellationToken stop)
    {
        (Organ, Register) = (organ, register);
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("file", "请选择 XLSX 或 CSV 文件");
            return await OnGet(stop);
        }

        await using var content = file.OpenReadStream();
        var outcome = await upload.Run(new(organ ?? "", register ?? "", content, file.FileName), await Acts.Now(stop: stop), stop);
        return await After(outcome, done => (done.Before is { } before ? $"文件已上传。注意：同一个文件在 {before.Zh()} 已经导入过" : "文件已上传，请核对列的对应", Links.RegisterImport(done.ImportId)), () => OnGet(stop), "file");
    }
}
