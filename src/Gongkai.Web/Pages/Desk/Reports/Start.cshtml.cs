using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Begin a report: which organ, which year, and from what.</summary>
public sealed class StartModel(ListReports list, StartReport start, Acts acts) : PageModel
{
    public ReportList List { get; private set; } = null!;

    [BindProperty]
    public Guid Organ { get; set; }

    [BindProperty]
    public int Year { get; set; }

    /// <summary>file, last-year or empty.</summary>
    [BindProperty]
    public string From { get; set; } = "file";

    public async Task OnGet(CancellationToken stop)
    {
        List = await list.Run((await acts.Now(stop: stop)).Actor, stop);
        NameOrgan();
        (Organ, Year) = (List.Writable.Count > 0 ? List.Writable[0].Id : default, List.LatestYear - 1);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        List = await list.Run(act.Actor, stop);
        NameOrgan();
        var outcome = await start.Run(new(Organ, Year, From == "last-year"), act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "report.no-last-year" ? "From" : "Year", refusal.Reason.Zh);
            return Page();
        }

        var code = List.Writable.First(organ => organ.Id == Organ).Code;
        return Redirect(From switch
        {
            "file" => Links.BringIn(code, Year),
            "last-year" => Links.Texts(code, Year),
            _ => Links.Edit(code, Year),
        });
    }

    private void NameOrgan()
    {
        if (List.Writable is [var organ])
        {
            ViewData["DeskOrgan"] = organ.Name;
        }
    }
}
