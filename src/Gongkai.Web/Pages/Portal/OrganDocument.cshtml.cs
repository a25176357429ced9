using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Registers.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>A document before the public: title, 题注, text, and what became of it.</summary>
public sealed class OrganDocumentModel(FindPublicOrgan organs, FindPublicDocument documents) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    public PublicOrgan Organ { get; private set; } = null!;

    public PublicDocument Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, long serial, CancellationToken stop)
    {
        if (await organs.Run(code, stop) is not { } organ || await documents.Run(code, serial, From, stop) is not { } document)
        {
            return NotFound();
        }

        (Organ, Document) = (organ, document);
        return Page();
    }
}
