using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Evidence;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Hands out a version as a file; says why where there is none.</summary>
public sealed class FilesModel(DownloadReport download, DownloadReceipt receipt, PackEvidence evidence, CurrentActor current) : PageModel
{
    public string Refused { get; private set; } = "";

    public async Task<IActionResult> OnGet(Guid version, string kind, CancellationToken stop)
    {
        var actor = await current.Get(stop);
        var outcome = kind switch
        {
            "receipt" => await receipt.Run(new(version), actor, stop),
            "evidence" => await evidence.Run(new(version), actor, stop),
            _ => await download.Run(new(version, kind), actor, stop),
        };

        return Answer(outcome);
    }

    private IActionResult Answer(Outcome<ReportFile> outcome)
    {
        if (outcome.Refusal is not { } refusal)
        {
            return File(outcome.Value.Bytes, outcome.Value.ContentType, outcome.Value.Name);
        }

        if (refusal == ReportAccess.NotFound)
        {
            return NotFound();
        }

        Refused = refusal.Reason.Zh;
        return Page();
    }
}
