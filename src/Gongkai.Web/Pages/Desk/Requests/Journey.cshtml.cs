using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Law.Grounds;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>补不补—是不是—谁负责—有没有—给不给—怎么给—怎么答: one question a page, its articles beside it.</summary>
public sealed class JourneyModel(ShowRequest show, AnswerQuestion answer, LawBook law, Acts acts) : RequestPage(show, acts)
{
    [BindProperty(SupportsGet = true, Name = "question")]
    public string? Question { get; set; }

    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public OutcomeBook Book => law.Outcomes;

    public HandlingStep Step { get; private set; } = null!;

    public IReadOnlyDictionary<string, Journey.Answer> Answers { get; private set; } = new Dictionary<string, Journey.Answer>();

    public IEnumerable<OutcomeKind> Outcomes => Book.At(Step.Code);

    public bool IsLast => Step == Book.Steps[^1];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Open(stop) is { } missing)
        {
            return missing;
        }

        if (Question is null)
        {
            return Redirect(View.Outcome is not null ? Links.RequestReply(Id) : Links.RequestJourney(Id, Journey.Current(View.Case, Book).Code));
        }

        return Look() ?? Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await answer.Run(new(Id, Revision, Question ?? "", Choice, Note), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Choice), refusal.Reason.Zh);
            return await Open(stop) ?? Look() ?? Page();
        }

        return Redirect(Links.RequestJourney(Id));
    }

    private IActionResult? Look()
    {
        if (Book.Steps.FirstOrDefault(step => step.Code == Question) is not { } step)
        {
            return NotFound();
        }

        (Step, Answers) = (step, Journey.Read(View.Case));
        if (Answers.TryGetValue(step.Code, out var given))
        {
            (Choice, Note) = (Choice ?? given.Choice, Note ?? given.Note);
        }

        return null;
    }
}
