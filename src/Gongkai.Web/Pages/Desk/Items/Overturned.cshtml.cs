using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Notes that a published penalty decision was overturned.</summary>
public sealed class OverturnedModel(ItemStatus status, NoteOverturned note, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "overturned";

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Paper { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Open(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await note.Run(new(Id, On, Paper), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "item.overturned-on" ? nameof(On) : nameof(Paper), refusal.Reason.Zh);
            return await Open(stop) ?? Page();
        }

        Done = "已登记，请在期限内撤回并说明理由。";
        return Redirect(Links.DeskItem(Id));
    }
}
