using Gongkai.App.Villages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Villages;

/// <summary>村务公开: the villages by township.</summary>
public sealed class IndexModel(ListPublicVillages list) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Township { get; set; }

    public IReadOnlyList<ListPublicVillages.Line> Lines { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Lines = await list.Run(string.IsNullOrEmpty(Township) ? null : Township, stop);
}
