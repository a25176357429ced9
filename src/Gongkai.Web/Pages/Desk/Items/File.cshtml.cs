using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>A file of a version. Pictures are shown in their place, everything else is downloaded.</summary>
public sealed class FileModel(OpenItemFile open, CurrentActor current) : PageModel
{
    public string Refused { get; private set; } = "";

    public async Task<IActionResult> OnGet(Guid version, string hash, CancellationToken stop)
    {
        var outcome = await open.Run(new(version, hash), await current.Get(stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            Refused = refusal.Reason.Zh;
            return refusal == ItemAccess.NotFound ? NotFound() : Page();
        }

        var file = outcome.Value;
        return file.IsPicture ? File(file.Bytes.ToArray(), file.ContentType) : File(file.Bytes.ToArray(), file.ContentType, file.Name);
    }
}
