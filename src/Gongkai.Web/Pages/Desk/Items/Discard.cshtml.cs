using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Delete a draft, after a look at what goes with it.</summary>
public sealed class DiscardModel(ItemStatus status, DiscardItem discard, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "discard";

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await discard.Run(new(Version, Revision, Reason), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Reason), refusal.Reason.Zh);
            return await Open(stop) ?? Page();
        }

        Done = "已删除草稿。";
        return Redirect(outcome.Value.ItemId is { } id ? Links.DeskItem(id) : Links.DeskItems);
    }
}
