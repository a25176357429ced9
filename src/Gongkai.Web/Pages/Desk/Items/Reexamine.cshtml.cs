using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Looks again at what is in the register. (Regulation, art. 18)</summary>
public sealed class ReexamineModel(ItemStatus status, ReexamineItem reexamine, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "reexamine";

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public Publicity? Outcome { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public DateOnly? Next { get; set; }

    [BindProperty]
    public string? Ground { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Outcome is null)
        {
            return BadRequest();
        }

        var outcome = await reexamine.Run(new(Version, Outcome.Value, Reason, Next, Ground), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code switch { "item.reexamine-on" => nameof(Next), "item.ground-missing" => nameof(Ground), _ => nameof(Reason) }, refusal.Reason.Zh);
            return await Open(stop) ?? Page();
        }

        Done = $"复查结果已保存，现在是“{outcome.Value.State.Name().Zh}”。";
        return Redirect(Links.DeskItem(Id));
    }
}
