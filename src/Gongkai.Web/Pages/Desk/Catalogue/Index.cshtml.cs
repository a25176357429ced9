using Gongkai.App.Catalogue;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>The organs whose catalogue this person may see.</summary>
public sealed class IndexModel(ListCatalogues list, Acts acts) : PageModel
{
    public ListCatalogues.View View { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => View = await list.Run(await acts.Now(stop: stop), stop);
}
