using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>The front page: the newest reports, and the way to every organ.</summary>
public sealed class IndexModel(ListPublicOrgans organs, ListPublishedReports reports) : PageModel
{
    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public ListPublishedReports.Answer Newest { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Organs = await organs.Run(stop);
        Newest = await reports.Run(new(PerPage: 10), stop);
    }
}
