using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Publishing;
using Gongkai.App.Publishing.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>An item with its metadata: the version in force, or an earlier one by its number. One that was withdrawn says so, and why.</summary>
public sealed class ItemModel(FindPublicItem items) : PageModel
{
    public PublicItem Item { get; private set; } = null!;

    public bool HasPdf => MadePdfs.CanMake;

    /// <summary>The text with its pictures where this page serves them. It was cleaned when it was written.</summary>
    public string Body => ItemBody.Shown(Item.Text.Body, Links.PublicItemFiles(Item.Organ.Code, Item.Number));

    public async Task<IActionResult> OnGetAsync(string code, long number, int? version, CancellationToken stop)
    {
        if (await items.Run(code, number, version, stop) is not { } found)
        {
            return NotFound();
        }

        Item = found;
        Response.StatusCode = found.Withdrawn is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;   // art. 48 of the Administrative Penalty Law wants it said, not only done
        return Page();
    }
}
