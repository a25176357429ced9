using Gongkai.App.Villages;
using Gongkai.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Villages;

/// <summary>One village: what it has published, by matter, and what is missing.</summary>
public sealed class VillageModel(ShowVillage show, LawBook law) : PageModel
{
    public VillageStanding Standing { get; private set; } = null!;

    public LawBook Law => law;

    public async Task<IActionResult> OnGet(string township, string code, CancellationToken stop)
    {
        if (await show.Run(township, code, stop) is not { } standing)
        {
            return NotFound();
        }

        Standing = standing;
        return Page();
    }
}
