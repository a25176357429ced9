using Gongkai.Law;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A page of the registers: runs one operation, leads on when it was done, stays with the reason when it was refused.</summary>
public abstract class RegisterPage(Acts acts) : PageModel
{
    protected Acts Acts => acts;

    /// <summary>Leads on to the address that the result gives; on a refusal the page is loaded again and says why.</summary>
    protected async Task<IActionResult> After<T>(Outcome<T> outcome, Func<T, (string Done, string Href)> next, Func<Task<IActionResult>> again, string field = "")
        where T : notnull
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(field, refusal.Reason.Zh);
            return await again();
        }

        var (done, href) = next(outcome.Value);
        TempData["Done"] = done;
        return LocalRedirect(href);
    }
}
