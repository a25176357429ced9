using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>依申请公开 of the whole site: to whom one can turn, and where one asks how it stands.</summary>
public sealed class IndexModel(ListPublicOrgans organs) : PageModel
{
    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Organs = [.. (await organs.Run(stop)).Where(organ => organ.IsOffice)];
}
