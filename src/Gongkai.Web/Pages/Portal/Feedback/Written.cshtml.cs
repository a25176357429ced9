using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Feedback;

/// <summary>The receipt of a message, with the code that is shown once.</summary>
public sealed class WrittenModel : PageModel
{
    public const string Code = "message.code";
    public const string Due = "message.due";

    public string? Shown { get; private set; }

    public string? By { get; private set; }

    public IActionResult OnGet()
    {
        Shown = TempData.Peek(Code) as string;   // loading the page again shows it again, until something else is written
        By = TempData.Peek(Due) as string is { Length: > 0 } due ? due : null;
        Response.Headers.CacheControl = "no-store";
        return Shown is null ? Redirect(Links.Feedback) : Page();
    }
}
