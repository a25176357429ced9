using Gongkai.App.Requests.Ratings;
using Gongkai.Law.Calendar;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>How replies were rated by those who asked.</summary>
public sealed class RatingsModel(CountRatings count, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? OrganCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public int ThisYear { get; private set; }

    public CountRatings.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();
        var act = await acts.Now(stop: stop);
        ThisYear = act.Today.Year;
        Shown = await count.Run(string.IsNullOrEmpty(OrganCode) ? null : OrganCode, Year is { } year && year >= 2019 && year <= ThisYear ? year : ThisYear, act.Actor, stop);
    }
}
