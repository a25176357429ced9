using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Requests.PublicLog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>申请答复公开 of one organ.</summary>
public sealed class OrganLogModel(FindPublicOrgan organs, ListLog list) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public PublicOrgan Organ { get; private set; } = null!;

    public ListLog.Answer Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        ModelState.Clear();   // a year that is none is any
        Organ = found;
        Year = Year is >= 1949 and <= 2200 ? Year : null;
        Shown = await list.Run(new(code, Year, string.IsNullOrEmpty(Outcome) ? null : Outcome, Number), stop);
        return Page();
    }

    public string At(int number) => Links.OrganLogOf(Organ.Code, Year, Outcome, number);
}
