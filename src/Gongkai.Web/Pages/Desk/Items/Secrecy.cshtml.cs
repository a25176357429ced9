using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>保密审查: every question, an opinion, a decision.</summary>
public sealed class SecrecyModel(ItemStatus status, ReviewSecrecy review, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "secrecy";

    [BindProperty]
    public Guid Version { get; set; }

    // With a name of its own: without one, a form with no answer would be read as one big list of answers.
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<SecrecyQuestion, SecrecyAnswer> Answers { get; set; } = [];

    [BindProperty]
    public ItemMove? Decision { get; set; }

    [BindProperty]
    public string? Opinion { get; set; }

    [BindProperty]
    public string? ReferredTo { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    [BindProperty]
    public DateOnly? RepliedOn { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        // No decision is a move that no review knows; the operation says so.
        var outcome = await review.Run(new(Version, Decision ?? ItemMove.Publish, Answers, Opinion, ReferredTo, Reply, RepliedOn), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is null)
        {
            Done = $"保密审查记录已保存，现在是“{outcome.Value.State.Name().Zh}”。";
            return Redirect(Links.DeskItem(Id));
        }

        ModelState.AddModelError(outcome.Refusal.Code switch { "item.secrecy-decision" => nameof(Decision), "item.secrecy-whom" => nameof(ReferredTo), "item.secrecy-reply" => nameof(Reply), "item.secrecy-replied-on" => nameof(RepliedOn), _ => nameof(Opinion) }, outcome.Refusal.Reason.Zh);
        return await Open(stop) ?? Page();
    }
}
