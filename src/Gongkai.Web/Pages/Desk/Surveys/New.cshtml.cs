using Gongkai.App.Organs;
using Gongkai.App.Surveys;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Surveys;

/// <summary>发起调查.</summary>
public sealed class NewModel(OpenSurvey open, ListSurveys list, Acts acts) : PageModel
{
    [BindProperty]
    public string? Organ { get; set; }

    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Introduction { get; set; }

    [BindProperty]
    public string? Questions { get; set; }

    [BindProperty]
    public DateOnly? OpensOn { get; set; }

    [BindProperty]
    public DateOnly? ClosesOn { get; set; }

    public IReadOnlyList<Organ> Organs { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Organs = (await list.AtDesk((await acts.Now(stop: stop)).Actor, stop)).Organs;

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await OnGet(stop);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await open.Run(new(Organ ?? "", Heading, Introduction, Questions, OpensOn, ClosesOn), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("survey.not-found", nameof(Organ)), ("survey.title", nameof(Heading)), ("survey.introduction", nameof(Introduction)), ("survey.questions", nameof(Questions)),
                ("survey.opensOn", nameof(OpensOn)), ("survey.closesOn", nameof(ClosesOn)));
            return Page();
        }

        TempData["Done"] = "调查已发起，到开始日期公众就能参加。";
        return Redirect(Links.DeskSurveys);
    }
}
