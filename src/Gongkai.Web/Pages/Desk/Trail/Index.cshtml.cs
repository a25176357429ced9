using Gongkai.App.History;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Trail;

/// <summary>What was done to one record, for whoever works with such records; the whole history is for auditors and administrators.</summary>
public sealed class IndexModel(ReadHistory read, CurrentActor current) : PageModel
{
    private const int Size = 50;

    [FromRoute]
    public string Kind { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public bool MayReadAll { get; private set; }

    public HistoryPage Found { get; private set; } = null!;

    public PageNumbers Pages => new(Found.Page, Found.Pages, number => Links.HistoryOf(Kind, Id.ToString(), number));

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var actor = await current.Get(stop);
        MayReadAll = DeskAccess.MayOpen(actor, DeskAccess.History);
        if (!MayReadAll && !DeskAccess.Records.ContainsKey(Kind))
        {
            return NotFound();
        }

        var outcome = await read.Run(new(Kind, Id.ToString(), Page: Number, PageSize: Size), actor, stop);
        if (outcome.Refusal is not null || (!MayReadAll && !DeskAccess.MayOpen(actor, DeskAccess.Records[Kind])))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = outcome.Value;
        return Page();
    }
}
