using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>Who has filed, who is late, whom to remind.</summary>
public sealed class IndexModel(FilingOverview overview, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FilingStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    public FilingOverview.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int? year, string? export, CancellationToken stop)
    {
        View = await overview.Run(new(year, Stage, Late, Name), await current.Get(stop), stop);
        return Exported.As(View.Table(), export) ?? (IActionResult)Page();
    }

    public string Export(string kind) => Links.OfYear(Links.County, View.Year, ("stage", Stage?.ToString()), ("late", Late ? "true" : null), ("name", Name), ("export", kind));
}
