using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>公开年报 of one organ.</summary>
public sealed class OrganReportsModel(FindPublicOrgan organs, ListPublishedReports reports) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public IReadOnlyList<PublishedEntry> Reports { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Organ = found;
        Reports = [.. (await reports.Run(new(Organ: code, PerPage: 200), stop)).Entries.OrderByDescending(entry => entry.Year)];
        return Page();
    }
}
