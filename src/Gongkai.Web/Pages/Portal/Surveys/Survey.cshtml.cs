using System.Security.Cryptography;
using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.App.Surveys;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Surveys;

/// <summary>One survey: its questions while it is open, its counts afterwards.</summary>
public sealed class SurveyModel(ShowSurvey show, AnswerSurvey answer, Acts acts) : PageModel
{
    private const string Mark = "survey";

    public ShowSurvey.Shown Shown { get; private set; } = null!;

    public bool Sent { get; private set; }

    /// <summary>What was chosen or written, by question, when the form comes back with a mistake.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Given { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await show.Run(id, stop) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Sent = TempData["Done"] is not null;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await OnGet(id, stop) is NotFoundResult missing)
        {
            return missing;
        }

        Given = [.. Shown.Questions.Select((_, at) => (IReadOnlyList<string>)[.. Request.Form[$"q{at}"].OfType<string>()])];
        var outcome = await answer.Run(new(id, Given, OwnMark()), new Act(FeedbackAccess.TheWriter, acts.Instant), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, [.. Shown.Questions.Select((_, at) => ($"survey.q{at}", $"q{at}"))]);
            return Page();
        }

        TempData["Done"] = "谢谢参加！";
        return Redirect(Links.Survey(id));
    }

    private string OwnMark()
    {
        if (Request.Cookies[Mark] is { Length: 32 } known)
        {
            return known;
        }

        var mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        Response.Cookies.Append(Mark, mark, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, Path = Links.Surveys, MaxAge = TimeSpan.FromDays(366) });
        return mark;
    }
}
