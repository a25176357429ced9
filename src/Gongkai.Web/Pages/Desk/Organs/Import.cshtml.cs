using Gongkai.App.Organs;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>导入名录: tried first, written when asked again.</summary>
public sealed class ImportModel(ImportOrgans import, Acts acts) : PageModel
{
    public ImportedOrgans? Result { get; private set; }

    public async Task<IActionResult> OnPost(IFormFile? file, bool write, CancellationToken stop)
    {
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("file", "请选择一个 CSV 或 XLSX 文件");
            return Page();
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        var outcome = await import.Run(new(bytes.ToArray(), file.FileName, DryRun: !write), await acts.Now(stop: stop), stop);
        Result = outcome.Refusal is null ? outcome.Value : null;

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("file", refusal.Reason.Zh);
        }

        return Page();
    }
}
