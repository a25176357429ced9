using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Begin a draft: whose, what sort, its name, and its 公开属性.</summary>
public sealed class StartModel(ListItems list, StartItem start, Acts acts) : PageModel
{
    public IReadOnlyList<Organ> Organs { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public ItemKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Title { get; set; }

    [BindProperty]
    public Publicity Publicity { get; set; }

    [BindProperty]
    public string? Ground { get; set; }

    /// <summary>The item it is about, where it is begun from there.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? About { get; set; }

    /// <summary>The row of the catalogue it is to fulfil.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Row { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Matter { get; set; }

    public async Task OnGet(CancellationToken stop) => Organs = (await list.Run(new(), (await acts.Now(stop: stop)).Actor, stop)).Writable;

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        var outcome = await start.Run(new(Organ, Kind, Title, Publicity, Ground, About, Row, Matter), act, stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal.Code == "item.ground-missing" ? nameof(Ground) : nameof(Title), refusal.Reason.Zh);
            Organs = (await list.Run(new(), act.Actor, stop)).Writable;
            return Page();
        }

        return Redirect(Links.ItemText(outcome.Value.ItemId));
    }
}
