using Gongkai.App.Requests.Yearly;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>申请办理年度统计 of all organs, a year at a time, with the years beside each other.</summary>
public sealed class StatisticsModel(CountRequestYears count) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public CountRequestYears.Answer Shown { get; private set; } = null!;

    public int ShownYear { get; private set; }

    public IReadOnlyList<RequestYear> Lines { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();   // a year that is none is the newest
        Shown = await count.Run(new(), stop);
        ShownYear = Year is { } year && Shown.Years.Contains(year) ? year : Shown.Years.Count > 0 ? Shown.Years[0] : Shown.Today.Year;
        Lines = [.. Shown.Lines.Where(line => line.Year == ShownYear)];
    }
}
