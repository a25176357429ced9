using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>One published decision; a withdrawn one says why, and nothing else.</summary>
public sealed class OrganDecisionModel(FindPublicOrgan organs, PublicDecisions decisions) : PageModel
{
    public DecisionKind Kind { get; private set; }

    public PublicOrgan Organ { get; private set; } = null!;

    public PublicDecision Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, Guid id, CancellationToken stop)
    {
        Kind = Enum.GetValues<DecisionKind>().FirstOrDefault(kind => Request.Path.StartsWithSegments(Links.OrganDecisions(code, kind)));
        if (await organs.Run(code, stop) is not { } organ || await decisions.One(code, Kind, id, stop) is not { } found)
        {
            return NotFound();
        }

        (Organ, Found) = (organ, found);
        return Page();
    }
}
