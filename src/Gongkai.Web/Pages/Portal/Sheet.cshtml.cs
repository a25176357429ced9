using Gongkai.App.Publishing;
using Gongkai.App.Sheets;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>公开栏张贴页 of an item, an organ or a village: the route says which.</summary>
public sealed class SheetModel(MakeSheet sheets) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public MakeSheet.Query Asked { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, long? number, string? village, CancellationToken stop)
    {
        Asked = SheetFiles.Asked(HttpContext, new(code, number, village));
        if (await sheets.Run(Asked, stop) is not { } found)
        {
            return NotFound();
        }

        Sheet = found;
        return Page();
    }

    /// <summary>A text with its pictures where the item's page serves them.</summary>
    public string Shown(string html) => Asked.Number is { } number ? ItemBody.Shown(html, Links.PublicItemFiles(Asked.Organ, number)) : html;
}
