using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>An organ beside its peers.</summary>
public sealed class CompareModel(ComparePeers compare, CurrentActor current) : PageModel
{
    public ComparePeers.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int? year, string? organ, string? export, CancellationToken stop)
    {
        View = await compare.Run(new(organ, year), await current.Get(stop), stop);
        return (View.Organ is null ? null : Exported.As(View.Table(), export)) ?? (IActionResult)Page();
    }

    public string Export(string kind) => Links.OfYear(Links.CountyCompare, View.Year, ("organ", View.Organ?.Code), ("export", kind));

    public static string Number(decimal? value) => value?.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "—";
}
