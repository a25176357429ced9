using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>网站地图.</summary>
public sealed class SiteMapModel(ListPublicOrgans organs) : PageModel
{
    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Organs = await organs.Run(stop);
}
