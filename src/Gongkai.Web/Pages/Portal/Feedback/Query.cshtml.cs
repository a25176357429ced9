using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Feedback;

/// <summary>查询答复 by the code, and how satisfied its writer is. The code is sent in the form's body only: it stands in no address and in no log.</summary>
public sealed class QueryModel(FindMessage find, RateAnswer rate, Acts acts) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public int? Satisfaction { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public FindMessage.Found? Found { get; private set; }

    public bool Rated { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        var outcome = await find.Run(Code, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("message.wrong-code", nameof(Code)));
            return Page();
        }

        Found = outcome.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostRate(CancellationToken stop)
    {
        var outcome = await rate.Run(new(Code, Satisfaction, Note), new Act(FeedbackAccess.TheWriter, acts.Instant), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("message.satisfaction", nameof(Satisfaction)), ("message.note", nameof(Note)), ("message.wrong-code", nameof(Code)));
        }

        Rated = outcome.Refusal is null;
        return await OnPost(stop);
    }
}
