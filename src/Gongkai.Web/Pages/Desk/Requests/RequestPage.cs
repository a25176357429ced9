using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>A page of one case: opens it, runs one step, leads back to it; on a refusal it says why and keeps what was typed.</summary>
public abstract class RequestPage(ShowRequest show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The revision that the person looked at.</summary>
    [BindProperty]
    public int Revision { get; set; }

    public RequestView View { get; private set; } = null!;

    protected Acts Acts => acts;

    protected async Task<IActionResult?> Open(CancellationToken stop)
    {
        var shown = await show.Run(Id, (await acts.Now(stop: stop)).Actor, stop);
        if (shown.Refusal is not null)
        {
            return NotFound();
        }

        View = shown.Value;
        return null;
    }

    protected async Task<IActionResult> After<T>(Outcome<T> outcome, string done, CancellationToken stop, string? next = null)
        where T : notnull
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh + (refusal.Article is { } article ? $"（{article}）" : ""));
            return await Open(stop) ?? Page();
        }

        TempData["Done"] = done;
        return Redirect(next ?? Links.DeskRequest(Id));
    }

    protected static IReadOnlyList<SubmitRequest.Upload> Uploads(IEnumerable<IFormFile> files) => [.. files.Select(file => new SubmitRequest.Upload(file.OpenReadStream(), file.FileName))];
}
