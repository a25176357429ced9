using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>Hands out the ledger of days as a document.</summary>
public sealed class ClockFileModel(DownloadClock download, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var outcome = await download.Run(new(id), await current.Get(stop), stop);
        return outcome.Refusal is null ? File(outcome.Value.Bytes, outcome.Value.ContentType, outcome.Value.Name) : NotFound();
    }
}
