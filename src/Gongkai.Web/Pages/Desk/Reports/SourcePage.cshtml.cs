using Gongkai.App.AnnualReports.Pictures;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>A page of a source as a picture, for the confirm page.</summary>
public sealed class SourcePageModel(ShowSourcePage show, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGet(Guid version, int number, CancellationToken stop)
    {
        var outcome = await show.Run(new(version, number), await current.Get(stop), stop);
        return outcome.Refusal is null ? File(outcome.Value.Bytes, outcome.Value.ContentType) : NotFound();
    }
}
