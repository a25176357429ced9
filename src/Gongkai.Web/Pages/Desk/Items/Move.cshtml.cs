using Gongkai.App.Publishing;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>One move of an item: what it means, what it asks, the button.</summary>
public sealed class MoveModel(ItemStatus status, CheckItem check, MoveItem move, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "move";

    [BindProperty(SupportsGet = true)]
    public ItemMove Move { get; set; }

    /// <summary>The version and revision that the person looked at.</summary>
    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? Opinion { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Time { get; set; }

    public CheckItem.Checked Checked { get; private set; } = null!;

    /// <summary>Why it cannot be made; null when it can.</summary>
    public Refusal? Refused { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Look(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await move.Run(new(Version, Move, Opinion, Day, Time, Revision), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is null)
        {
            Done = $"已{Move.Name().Zh}，现在是“{outcome.Value.State.Name().Zh}”。";
            return Redirect(Links.DeskItem(Id));
        }

        ModelState.AddModelError(outcome.Refusal.Code is "item.reexamine-on" or "item.when-missing" or "item.when-past" or "item.when-far" ? nameof(Day) : nameof(Opinion), outcome.Refusal.Reason.Zh);
        return await Look(stop) ?? Page();
    }

    private async Task<IActionResult?> Look(CancellationToken stop)
    {
        // A move that no table knows is a wrong address, not a wrong entry.
        if (ModelState.GetFieldValidationState(nameof(Move)) == ModelValidationState.Invalid || !Enum.IsDefined(Move))
        {
            return NotFound();
        }

        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        Refused = View.Moves.FirstOrDefault(offer => offer.Move == Move) is { } offer ? offer.Refusal
            : new Refusal("page.not-now", new($"信息现在是“{View.Current.State.Name().Zh}”，不能{Move.Name().Zh}", "not now"));
        Checked = (await check.Run(new(View.Current.Id), (await Acts.Now(stop: stop)).Actor, stop)).Value;
        return null;
    }
}
