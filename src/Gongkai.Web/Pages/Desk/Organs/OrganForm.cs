using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.Law;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Organs;

/// <summary>A page with one form about one organ: shown to whoever may use it, sent once, answered beside the field.</summary>
public abstract class OrganForm(ShowOrgan show, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Gongkai.App.Organs.OrganPage Shown { get; private set; } = null!;

    protected Acts Acts => acts;

    /// <summary>Who may use the form; those who may not are told so before they type.</summary>
    protected virtual bool Allowed => Shown.MayChange;

    /// <summary>Loads the organ; what to answer instead of the form, when it is not for this person.</summary>
    protected async Task<IActionResult?> Load(CancellationToken stop)
    {
        var outcome = await show.Run(Code, (await acts.Now(stop: stop)).Actor, stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        Shown = outcome.Value;
        return Allowed ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Runs the operation; back to the organ when it is done, else to the form with what is wrong.</summary>
    protected async Task<IActionResult> Do(Func<Act, Task<Outcome<Organ>>> operation, string done, CancellationToken stop, params (string Code, string Field)[] fields)
    {
        if (await Load(stop) is { } instead)
        {
            return instead;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await operation(await acts.Now(stop: stop));
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, fields);
            return Page();
        }

        TempData["Done"] = done;
        return LocalRedirect(Links.DeskOrgan(Code));
    }
}
