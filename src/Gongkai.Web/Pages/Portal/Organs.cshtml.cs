using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>机关目录: the whole tree.</summary>
public sealed class OrgansModel(ListPublicOrgans organs) : PageModel
{
    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Organs = await organs.Run(stop);
}
