using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>The published decisions of an organ: 许可 at this address, 处罚 and 强制 at theirs.</summary>
public sealed class OrganDecisionsModel(FindPublicOrgan organs, PublicDecisions decisions) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "words")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public DecisionKind Kind { get; private set; }

    public PublicOrgan Organ { get; private set; } = null!;

    public PublicDecisions.Answer Answer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } organ || Enum.GetValues<DecisionKind>().FirstOrDefault(kind => Links.OrganDecisions(code, kind) == Request.Path.Value) is var kind && Links.OrganDecisions(code, kind) != Request.Path.Value)
        {
            return NotFound();
        }

        (Organ, Kind, Year) = (organ, kind, Year is >= 1949 and <= 2199 ? Year : null);
        Words = string.IsNullOrWhiteSpace(Words) ? null : Words;
        Answer = await decisions.Run(new(code, kind, Words, Year, Number), stop);
        return Page();
    }

    public string Href(int page) => Links.Filtered(Links.OrganDecisions(Organ.Code, Kind), ("words", Words), ("year", Year), ("p", page > 1 ? page : null));
}
