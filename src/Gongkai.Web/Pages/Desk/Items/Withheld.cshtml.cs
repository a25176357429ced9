using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>The register of what is not disclosed, with its dates to look again.</summary>
public sealed class WithheldModel(ListWithheld list, CurrentActor current) : PageModel
{
    public IReadOnlyList<ListWithheld.Line> Lines { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Lines = await list.Run(await current.Get(stop), stop);
}
