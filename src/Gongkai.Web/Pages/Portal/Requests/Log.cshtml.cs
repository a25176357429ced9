using Gongkai.App.Requests.PublicLog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>申请答复公开 of all organs that keep a public log.</summary>
public sealed class LogModel(ListLog list) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? OrganCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public ListLog.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();   // a year that is none is any
        Year = Year is >= 1949 and <= 2200 ? Year : null;
        Shown = await list.Run(new(string.IsNullOrEmpty(OrganCode) ? null : OrganCode, Year, string.IsNullOrEmpty(Outcome) ? null : Outcome, Number), stop);
    }

    public string At(int number) => Links.RequestLogOf(OrganCode, Year, Outcome, number);
}
