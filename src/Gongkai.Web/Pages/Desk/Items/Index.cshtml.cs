using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>The items of one's organs, to be found and filtered.</summary>
public sealed class IndexModel(ListItems list, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public ItemState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public ItemKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Due { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public ListItems.Query Query => new(Words, Organ, State, Kind, null, Due, Number);

    public ListItems.Found Found { get; private set; } = null!;

    public bool MayName { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        var actor = await current.Get(stop);
        Found = await list.Run(Query, actor, stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, Found.Pages));
        MayName = actor.HoldsAnywhere(Role.OfficeHead, Role.Administrator);
    }
}
