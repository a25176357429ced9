using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>Many report files at once: they are kept and read in the background; an import can be undone.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueCountLimit = 4096)]
public sealed class ImportModel(BeginImport begin, UndoImport undo, RecentImports recent, Acts acts) : PageModel
{
    private const long MostBytes = 200L << 20;

    [TempData]
    public string? Told { get; set; }

    public RecentImports.View View { get; private set; } = null!;

    public Task OnGet(int? year, CancellationToken stop) => Look(year, stop);

    public async Task<IActionResult> OnPost(List<IFormFile> files, int? year, CancellationToken stop)
    {
        var given = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop);
            given.Add((file.FileName, bytes.ToArray()));
        }

        var outcome = await begin.Run(new(given, year), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("files", refusal.Reason.Zh);
            await Look(year, stop);
            return Page();
        }

        return LocalRedirect(Links.CountyImported(outcome.Value.Id));
    }

    public async Task<IActionResult> OnPostUndo(Guid id, int? year, CancellationToken stop)
    {
        var outcome = await undo.Run(new(id), await acts.Now(stop: stop), stop);
        Told = outcome.Refusal?.Reason.Zh ?? $"已撤销 {outcome.Value.Removed} 份草稿{(outcome.Value.Kept.Count > 0 ? $"；{string.Join("、", outcome.Value.Kept)}已有人办理，保留" : "")}。";
        return LocalRedirect(Links.CountyImport);
    }

    private async Task Look(int? year, CancellationToken stop) => View = await recent.Run(year, (await acts.Now(stop: stop)).Actor, stop);
}
