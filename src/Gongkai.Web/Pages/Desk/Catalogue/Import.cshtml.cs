using Gongkai.App.Catalogue;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>A printed catalogue: tried first, written when asked, taken back on the catalogue's page.</summary>
public sealed class ImportModel(ShowCatalogueRow show, ImportCatalogue import, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public ShowCatalogueRow.View View { get; private set; } = null!;

    public string Matter { get; private set; } = "20-15";

    public bool Write { get; private set; }

    public ImportedCatalogue? Result { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await show.Run(new(Code, null), await acts.Now(stop: stop), stop);
        View = outcome.Refusal is null ? outcome.Value : null!;
        return outcome.Refusal is null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(IFormFile? file, string? matter, bool write, CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult missing)
        {
            return missing;
        }

        (Matter, Write) = (matter ?? Matter, write);
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("file", "请选择一个 XLSX 或 CSV 文件");
            return Page();
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        var outcome = await import.Run(new(Code, bytes.ToArray(), file.FileName, matter, DryRun: !write), await acts.Now(stop: stop), stop);
        Result = outcome.Refusal is null ? outcome.Value : null;
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("file", refusal.Reason.Zh);
        }

        return Page();
    }
}
