using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Hands out a 退回意见.</summary>
public sealed class LettersModel(DownloadLetter download, CurrentActor current) : PageModel
{
    public string Refused { get; private set; } = "";

    public async Task<IActionResult> OnGet(Guid passage, CancellationToken stop)
    {
        var outcome = await download.Run(new(passage), await current.Get(stop), stop);
        if (outcome.Refusal is not { } refusal)
        {
            return File(outcome.Value.Bytes, outcome.Value.ContentType, outcome.Value.Name);
        }

        Refused = refusal.Reason.Zh;
        return refusal == ReportAccess.NotFound ? NotFound() : Page();
    }
}
