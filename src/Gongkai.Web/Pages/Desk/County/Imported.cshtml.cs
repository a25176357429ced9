using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>The files of one bulk import: how far they are read, then which organ and year each is drafted for.</summary>
[RequestFormLimits(ValueCountLimit = 4096)]
public sealed class ImportedModel(ShowReportImport show, ImportReports import, StopImport stopReading, Acts acts) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public ShowReportImport.View View { get; private set; } = null!;

    public ImportReports.Done? Result { get; private set; }

    public Task<IActionResult> OnGet(CancellationToken stop) => Look(stop);

    /// <summary>For the script: whether to go on waiting, and what to say.</summary>
    public async Task<IActionResult> OnGetState(CancellationToken stop)
    {
        var outcome = await show.Run(Id, (await acts.Now(stop: stop)).Actor, stop);
        return outcome.Refusal is null ? new JsonResult(new { open = outcome.Value.IsReading, text = Far(outcome.Value) }) : NotFound();
    }

    public async Task<IActionResult> OnPostStop(CancellationToken stop)
    {
        var outcome = await stopReading.Run(new(Id), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }

        return await Look(stop);
    }

    public async Task<IActionResult> OnPost(List<Chosen> rows, CancellationToken stop)
    {
        var choices = rows.Where(row => row is { Take: true, Organ: not null, Year: not null }).Select(row => new ImportReports.Choice(row.Number, row.Organ!, row.Year!.Value)).ToList();
        var outcome = await import.Run(new(Id, choices), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }
        else
        {
            Result = outcome.Value;
        }

        return await Look(stop);
    }

    /// <summary>How far it is, in words.</summary>
    public static string Far(ShowReportImport.View view) => $"已读 {view.Read} 个，共 {view.Rows.Count} 个";

    private async Task<IActionResult> Look(CancellationToken stop)
    {
        var outcome = await show.Run(Id, (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        return Page();
    }

    /// <summary>A row as the person left it.</summary>
    public sealed class Chosen
    {
        public bool Take { get; set; }

        public int Number { get; set; }

        public string? Organ { get; set; }

        public int? Year { get; set; }
    }
}
