using Gongkai.App.Surveys;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Surveys;

/// <summary>One survey with its counts, and what is said about its result.</summary>
public sealed class SurveyModel(ShowSurvey show, CloseSurvey close, Acts acts) : PageModel
{
    [BindProperty]
    public string? ResultNote { get; set; }

    public ShowSurvey.Shown Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var outcome = await show.AtDesk(id, (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Shown = outcome.Value;
        ResultNote ??= Shown.Survey.ResultNote;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await OnGet(id, stop) is NotFoundResult missing)
        {
            return missing;
        }

        var outcome = await close.Run(new(id, ResultNote), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("survey.resultNote", nameof(ResultNote)));
            return Page();
        }

        TempData["Done"] = "调查已结束，结果已公布。";
        return Redirect(Links.DeskSurveys);
    }
}
