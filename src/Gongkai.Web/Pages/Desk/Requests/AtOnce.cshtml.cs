using Gongkai.App.Requests.AtOnce;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>批量办理: what would be done with each chosen case, then what was.</summary>
public sealed class AtOnceModel(PreviewAtOnce preview, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "what")]
    public WorkAtOnce Work { get; set; }

    [BindProperty(SupportsGet = true, Name = "id")]
    public List<Guid> Ids { get; set; } = [];

    public PreviewAtOnce.Answer? Shown { get; private set; }

    /// <summary>What became of each; null before anything was done.</summary>
    public DoAtOnce.Done? Done { get; private set; }

    public string Title => Work == WorkAtOnce.Assign ? "批量转交" : "批量归档";

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!Enum.IsDefined(Work))
        {
            return NotFound();
        }

        var outcome = await preview.Run(Work, Ids, (await acts.Now(stop: stop)).Actor, stop);
        Shown = outcome.Refusal is null ? outcome.Value : null;
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
        }

        return Page();
    }

    /// <param name="chosen">Each as id and revision: 0197…:3.</param>
    public async Task<IActionResult> OnPost(List<string> chosen, Guid? person, [FromServices] DoAtOnce operation, CancellationToken stop)
    {
        var cases = chosen.Select(one => one.Split(':')).Where(parts => parts.Length == 2 && Guid.TryParse(parts[0], out _) && int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out _))
            .Select(parts => (Guid.Parse(parts[0]), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var outcome = await operation.Run(new(Work, cases, person), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            Ids = cases.ConvertAll(one => one.Item1);
            ModelState.AddModelError(refusal.Code == "request.person" ? "person" : "", refusal.Reason.Zh);
            return await OnGet(stop);
        }

        Done = outcome.Value;
        return Page();
    }
}
