using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.People;

/// <summary>人员: the people an administrator looks after.</summary>
public sealed class IndexModel(FindPeople find, AdministeredOrgans organs, CurrentActor current, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public FindPeople.Found Found { get; private set; } = null!;

    public IReadOnlyList<AdministeredOrgans.Choice> Organs { get; private set; } = [];

    public PageNumbers Pages => new(Found.Page, Found.Pages, page => Links.PeopleFound(Words, Organ, page));

    public async Task OnGet(CancellationToken stop)
    {
        var actor = await current.Get(stop);
        Found = await find.Run(new(Words, Organ, Number), actor, acts.Instant, stop);
        Organs = await organs.Run(actor, stop);
    }
}
