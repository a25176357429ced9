using Gongkai.App.AnnualReports.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>The figures of a year added up, and the county's own report drafted from them.</summary>
public sealed class RollupModel(CountyRollup rollup, DraftConsolidated draft, Acts acts) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    [BindProperty]
    public bool Replace { get; set; }

    public CountyRollup.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int? year, string? organ, string? cell, string? export, CancellationToken stop)
    {
        await Look(year, organ, cell, stop);
        return View.Result is null ? Page() : export switch
        {
            "xlsx" => new FileContentResult(View.Xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = $"{View.Year}年度报告汇总.xlsx" },
            "csv" => new FileContentResult(View.Csv(), "text/csv; charset=utf-8") { FileDownloadName = $"{View.Year}年度报告汇总.csv" },
            _ => Page(),
        };
    }

    public async Task<IActionResult> OnPost(int year, string organ, CancellationToken stop)
    {
        var outcome = await draft.Run(new(organ, year, Replace), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            await Look(year, organ, null, stop);
            return Page();
        }

        Done = $"已用 {outcome.Value.Reports} 份报告的汇总数据起草{(outcome.Value.Missing > 0 ? $"，尚缺 {outcome.Value.Missing} 个机关" : "")}。请补写文字后送审。";
        return LocalRedirect(Links.DeskReport(organ, year));
    }

    private async Task Look(int? year, string? organ, string? cell, CancellationToken stop) =>
        View = await rollup.Run(new(year, organ, cell), (await acts.Now(stop: stop)).Actor, stop);
}
