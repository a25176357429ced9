using System.ComponentModel.DataAnnotations;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Sign in by name and password.</summary>
public sealed class SignInModel(App.People.SignIn signIn, NeedsAdministrator needs, SignInTries tries, Acts acts) : PageModel
{
    /// <summary>Nobody can administer yet: the page says how to begin.</summary>
    public bool Beginning { get; private set; }

    [BindProperty, Display(Name = "登录名"), Required(ErrorMessage = "请输入登录名"), StringLength(100, ErrorMessage = "登录名太长")]
    public string Name { get; set; } = "";

    [BindProperty, Display(Name = "密码"), Required(ErrorMessage = "请输入密码"), StringLength(200, ErrorMessage = "密码太长")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public async Task OnGet(CancellationToken stop) => Beginning = await needs.Run(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!tries.Take(Name))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = "60";
            ModelState.AddModelError("", "这个登录名试得太频繁，请过一分钟再试。忘记密码请联系系统管理员重置。");
            return Page();
        }

        var outcome = await signIn.Run(new(Name, Password), acts.Instant, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return Page();
        }

        var next = Url.IsLocalUrl(Next) ? Next : Links.Desk;

        if (outcome.Value.NeedsCode)
        {
            await HttpContext.AwaitCode(outcome.Value.PersonId);
            return LocalRedirect(Links.CodeFor(next));
        }

        await HttpContext.Begin(outcome.Value.PersonId, outcome.Value.Stamp);

        return LocalRedirect(next);
    }
}
