using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>申请公开 at one organ: look first whether it is published already, then ask; or by paper, and to whom.</summary>
public sealed class OrganModel(FindPublicOrgan organs, SearchPublic search) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public PublicOrgan Organ { get; private set; } = null!;

    /// <summary>Null as long as nothing was looked for.</summary>
    public SearchPublic.Answer? Answer { get; private set; }

    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGet(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } found)
        {
            return NotFound();
        }

        Organ = found;
        if (!string.IsNullOrWhiteSpace(Words))
        {
            // Everywhere, not only at this organ: what another one published answers the question too.
            var outcome = await search.Run(new(Words, new PublicFilter(), PerPage: 8), stop);
            Refused = outcome.Refusal?.Reason.Zh;
            Answer = outcome.Refusal is null ? outcome.Value : null;
        }

        return Page();
    }
}
