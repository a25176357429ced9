using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>What every page of one item has: its status, its head, what was just done.</summary>
public abstract class ItemPage(ItemStatus status, Acts acts) : PageModel
{
    /// <summary>Told once, on the page that follows.</summary>
    [TempData]
    public string? Done { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ItemStatus.View View { get; private set; } = null!;

    /// <summary>Which tab is open.</summary>
    public abstract string Tab { get; }

    protected Acts Acts => acts;

    /// <summary>Loads the status; an answer when there is none to see.</summary>
    protected async Task<IActionResult?> Open(CancellationToken stop)
    {
        var outcome = await status.Run(new(Id), (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        ViewData["DeskOrgan"] = View.Organ.Name;
        return null;
    }
}
