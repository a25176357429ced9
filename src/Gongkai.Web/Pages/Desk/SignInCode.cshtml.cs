using System.ComponentModel.DataAnnotations;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>The second step of signing in.</summary>
public sealed class SignInCodeModel(SignInByCode signIn, SignInTries tries, Acts acts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请输入验证码"), StringLength(40, ErrorMessage = "验证码太长")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public async Task<IActionResult> OnGet() => await HttpContext.AwaitsCode() is null ? LocalRedirect(Links.SignIn) : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await HttpContext.AwaitsCode() is not { } waiting)
        {
            return LocalRedirect(Links.SignIn);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!tries.Take($"code {waiting.Person}"))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = "60";
            ModelState.AddModelError(nameof(Code), "验证码试得太频繁，请过一分钟再试。");
            return Page();
        }

        var outcome = await signIn.Run(new(waiting.Person, Code), acts.Instant, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Code), refusal.Reason.Zh);
            return Page();
        }

        await HttpContext.EndWait();
        await HttpContext.Begin(outcome.Value.PersonId, outcome.Value.Stamp, waiting.Provider);

        return LocalRedirect(Url.IsLocalUrl(Next) ? Next : Links.Desk);
    }
}
