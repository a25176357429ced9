using Gongkai.App.Requests.Letters;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>Hands out an issued letter.</summary>
public sealed class LetterFileModel(DownloadRequestLetter download, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGet(Guid letter, bool pdf, CancellationToken stop)
    {
        var outcome = await download.Run(new(letter, pdf), await current.Get(stop), stop);
        return outcome.Refusal is null ? File(outcome.Value.Bytes, outcome.Value.ContentType, outcome.Value.Name) : NotFound();
    }
}
