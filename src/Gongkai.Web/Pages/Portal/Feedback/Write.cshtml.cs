using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.App.Villages;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Feedback;

/// <summary>写信: a suggestion, a mistake on a page, a complaint about a village, a comment on a draft. No account, no script needed.</summary>
public sealed class WriteModel(WriteMessage write, ListPublicOrgans organs, ShowVillage villages, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MessageKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>A village's code, with the township as the organ.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Village { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Item { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    [BindProperty]
    public bool MayBePublished { get; set; }

    /// <summary>A trap for programs: people do not see it.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public VillageStanding? OfVillage { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        ModelState.Clear();   // an address with a wrong kind still opens the form
        await Load(stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        if (!string.IsNullOrEmpty(Website))
        {
            return BadRequest();
        }

        var command = new WriteMessage.Command(Kind, Organ ?? "", Subject, Text, Name, Contact, MayBePublished, Address, Item, OfVillage?.Village.Id);
        var outcome = await write.Run(command, new Act(FeedbackAccess.TheWriter, acts.Instant), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("message.organ", nameof(Organ)), ("message.subject", nameof(Subject)), ("message.text", nameof(Text)), ("message.name", nameof(Name)),
                ("message.contact", nameof(Contact)), ("message.address", nameof(Address)), ("message.village", nameof(Village)), ("message.item", nameof(Item)));
        }
        else
        {
            (TempData[WrittenModel.Code], TempData[WrittenModel.Due]) = (outcome.Value.Code, outcome.Value.Due?.Zh() ?? "");
            return RedirectToPage("Written");
        }

        return Page();
    }

    private async Task Load(CancellationToken stop)
    {
        Organs = [.. (await organs.Run(stop)).Where(organ => organ.IsOffice)];
        OfVillage = Village is null || Organ is null ? null : await villages.Run(Organ, Village, stop);
    }
}
