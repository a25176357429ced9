using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>Who wrote what others wrote.</summary>
public sealed class RepetitionModel(RepetitionMap map, CurrentActor current) : PageModel
{
    public RepetitionMap.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int? year, string? export, CancellationToken stop)
    {
        View = await map.Run(new(year), await current.Get(stop), stop);
        return Exported.As(export is "pairs-xlsx" or "pairs-csv" ? View.PairTable() : View.Table(), export?.Replace("pairs-", "")) ?? (IActionResult)Page();
    }

    public string Export(string kind) => Links.OfYear(Links.CountyRepetition, View.Year, ("export", kind));

    public static string Percent(double? share) => share is { } known ? $"{known * 100:0}%" : "—";

    /// <summary>How dark a place of the map is.</summary>
    public static string? Heat(double? share) => share switch
    {
        >= 0.7 => "gk-heat__4",
        >= 0.5 => "gk-heat__3",
        >= RepetitionMap.Noteworthy => "gk-heat__2",
        >= 0.15 => "gk-heat__1",
        _ => null,
    };
}
