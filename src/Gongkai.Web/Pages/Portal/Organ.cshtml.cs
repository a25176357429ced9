using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>An organ's 政府信息公开 page: the blocks of 国办公开办函〔2019〕61号 that have something behind them.</summary>
public sealed class OrganModel(FindPublicOrgan organs, ListPublishedReports reports, ListNewest newest) : PageModel
{
    public PublicOrgan Organ { get; private set; } = null!;

    public IReadOnlyList<PublishedEntry> Reports { get; private set; } = [];

    public IReadOnlyList<PublicLine> Latest { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Organ = found;
        Reports = (await reports.Run(new(Organ: code, PerPage: 10), stop)).Entries;
        Latest = (await newest.Run(code, stop)).Latest;
        return Page();
    }
}
