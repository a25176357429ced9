using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>Many report files at once: a dry run first, then the drafts; an import can be undone.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueCountLimit = 4096)]
public sealed class ImportModel(PreviewImport preview, ImportReports import, UndoImport undo, RecentImports recent, Acts acts) : PageModel
{
    private const long MostBytes = 200L << 20;

    [TempData]
    public string? Told { get; set; }

    public RecentImports.View View { get; private set; } = null!;

    public PreviewImport.View? Rows { get; private set; }

    public ImportReports.Done? Result { get; private set; }

    public Task OnGet(int? year, CancellationToken stop) => Look(year, stop);

    public async Task<IActionResult> OnPostPreview(List<IFormFile> files, int? year, CancellationToken stop)
    {
        var given = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop);
            given.Add((file.FileName, bytes.ToArray()));
        }

        var outcome = await preview.Run(new(given, year), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("files", refusal.Reason.Zh);
        }
        else
        {
            Rows = outcome.Value;
        }

        await Look(year, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostImport(List<Chosen> rows, int? year, CancellationToken stop)
    {
        var choices = rows.Where(row => row is { Take: true, Hash: not null, Organ: not null, Year: not null }).Select(row => new ImportReports.Choice(row.Hash!, row.File ?? "", row.Organ!, row.Year!.Value)).ToList();
        var outcome = await import.Run(new(choices), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }
        else
        {
            Result = outcome.Value;
        }

        await Look(year, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostUndo(Guid id, int? year, CancellationToken stop)
    {
        var outcome = await undo.Run(new(id), await acts.Now(stop: stop), stop);
        Told = outcome.Refusal?.Reason.Zh ?? $"已撤销 {outcome.Value.Removed} 份草稿{(outcome.Value.Kept.Count > 0 ? $"；{string.Join("、", outcome.Value.Kept)}已有人办理，保留" : "")}。";
        return LocalRedirect(Links.CountyImport);
    }

    private async Task Look(int? year, CancellationToken stop) => View = await recent.Run(year, (await acts.Now(stop: stop)).Actor, stop);

    /// <summary>A row of the dry run as the person left it.</summary>
    public sealed class Chosen
    {
        public bool Take { get; set; }

        public string? Hash { get; set; }

        public string? File { get; set; }

        public string? Organ { get; set; }

        public int? Year { get; set; }
    }
}
