using Gongkai.App.AnnualReports.Published;
using Gongkai.App.History;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;
using Gongkai.App.Setup;
using Gongkai.App.Subscriptions;
using Gongkai.Law.Catalogue;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Subscribe;

/// <summary>
/// 邮件订阅, filled with what its visitor was looking at. Links in mails begin with the site's own address, so it must be known from the settings: an address taken
/// from a request is whatever its sender wrote into it. The demonstration alone goes without.
/// </summary>
public sealed class IndexModel(App.Subscriptions.Subscribe subscribe, ListPublicOrgans organs, ListColumns columns, SiteSettings site, OfficeSettings office, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public PublicKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Matter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    /// <summary>A trap for programs: people do not see it.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public bool IsOffered => office.Demo || !string.IsNullOrEmpty(site.Address);

    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();   // an address with a wrong column still opens the form
        await Load(stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        if (!string.IsNullOrEmpty(Website) || !IsOffered)
        {
            return BadRequest();
        }

        var outcome = await subscribe.Run(new(Address, Organ, Kind, Matter, Words, SiteAddress.Root(site, Request)), new Act(App.Subscriptions.Subscribe.Somebody, acts.Instant), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("subscription.address", nameof(Address)), ("subscription.organ", nameof(Organ)), ("subscription.matter", nameof(Matter)), ("search.too-long", nameof(Words)), ("search.too-short", nameof(Words)));
            return Page();
        }

        return Redirect(Links.SubscribeAsked);
    }

    private async Task Load(CancellationToken stop)
    {
        Organs = [.. (await organs.Run(stop)).Where(organ => organ.IsOffice)];
        Matters = [.. (await columns.Run(null, stop)).Matters.Select(one => one.Matter)];
    }
}
