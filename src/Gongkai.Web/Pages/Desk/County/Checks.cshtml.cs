using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>What the checks find in all filed reports of a year.</summary>
public sealed class ChecksModel(BulkCheck check, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public BulkCheck.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int? year, string? export, CancellationToken stop)
    {
        View = await check.Run(new(year, Code), await current.Get(stop), stop);
        return Exported.As(export is "matrix-xlsx" or "matrix-csv" ? View.Matrix() : View.Table(), export?.Replace("matrix-", "")) ?? (IActionResult)Page();
    }

    public string Export(string kind) => Links.OfYear(Links.CountyChecks, View.Year, ("code", Code), ("export", kind));
}
