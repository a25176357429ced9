using Gongkai.App.Catalogue;
using Gongkai.Law.Catalogue;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Catalogue;

/// <summary>The gaps of the whole county: how many, and which.</summary>
public sealed class CountyModel(ShowCountyCatalogue show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RowState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Matter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    public ShowCountyCatalogue.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string? export, CancellationToken stop)
    {
        View = await show.Run(new(State, Matter, Name), await acts.Now(stop: stop), stop);
        return Exported.As(View.Table(), export) ?? (IActionResult)Page();
    }

    public string Export(string kind) =>
        $"{Links.CountyCatalogue}?state={State}&matter={Uri.EscapeDataString(Matter ?? "")}&name={Uri.EscapeDataString(Name ?? "")}&export={kind}";
}
