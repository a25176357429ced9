using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>A file of a case; always downloaded, for nobody knows what the public sends.</summary>
public sealed class FileModel(OpenRequestFile open, Acts acts) : PageModel
{
    public string Refused { get; private set; } = "";

    public async Task<IActionResult> OnGet(Guid id, Guid file, CancellationToken stop)
    {
        var outcome = await open.Run(new(id, file), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            Refused = refusal.Reason.Zh;
            return refusal == RequestAccess.NotFound ? NotFound() : Page();
        }

        return File(outcome.Value.Bytes.ToArray(), outcome.Value.ContentType, outcome.Value.Name);
    }
}
