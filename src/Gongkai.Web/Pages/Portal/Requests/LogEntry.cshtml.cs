using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Requests.PublicLog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>One request and its reply, without whoever asked. Taken back, it was never there.</summary>
public sealed class LogEntryModel(FindPublicOrgan organs, FindLogEntry find) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public FindLogEntry.Found Found { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, long number, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } organ || await find.Run(code, number, stop) is not { } found)
        {
            return NotFound();
        }

        (Organ, Found) = (organ, found);
        return Page();
    }
}
