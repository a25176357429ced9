using Gongkai.App.Requests.Letters;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>The letters of a case: choose one, fill what the case does not say, look at it, issue it.</summary>
public sealed class LettersModel(ComposeLetter compose, IssueLetter issueLetter, VoidLetter voidLetter, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "letter")]
    public string? Letter { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Values { get; set; } = [];

    public ComposeLetter.Sheet Sheet { get; private set; } = null!;

    public Task<IActionResult> OnGet(CancellationToken stop) => Open(null, stop);

    public async Task<IActionResult> OnPost(bool issue, CancellationToken stop)
    {
        if (!issue)
        {
            return await Open(Values, stop);
        }

        var outcome = await issueLetter.Run(new(Id, Letter, Values), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Open(Values, stop);
        }

        TempData["Done"] = $"已印发《{outcome.Value.Title}》{(outcome.Value.Number is { } number ? $"，文号 {number}" : "")}。";
        return Redirect(Links.RequestLetters(Id));
    }

    public async Task<IActionResult> OnPostVoid(Guid issued, string? reason, CancellationToken stop)
    {
        var outcome = await voidLetter.Run(new(issued, reason), await acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return await Open(null, stop);
        }

        TempData["Done"] = "已作废，文号保留。";
        return Redirect(Links.RequestLetters(Id));
    }

    private async Task<IActionResult> Open(Dictionary<string, string?>? values, CancellationToken stop)
    {
        var sheet = await compose.Run(new(Id, Letter, values), (await acts.Now(stop: stop)).Actor, stop);
        if (sheet.Refusal is not null)
        {
            return NotFound();
        }

        Sheet = sheet.Value;
        return Page();
    }
}
