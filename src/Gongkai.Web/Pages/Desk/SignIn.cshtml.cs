using System.ComponentModel.DataAnnotations;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>Sign in by name and password.</summary>
public sealed class SignInModel(App.People.SignIn signIn, Acts acts) : PageModel
{
    [BindProperty, Display(Name = "登录名"), Required(ErrorMessage = "请输入登录名"), StringLength(100, ErrorMessage = "登录名太长")]
    public string Name { get; set; } = "";

    [BindProperty, Display(Name = "密码"), Required(ErrorMessage = "请输入密码"), StringLength(200, ErrorMessage = "密码太长")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await signIn.Run(new(Name, Password), acts.Instant, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason.Zh);
            return Page();
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, CurrentActor.Session(outcome.Value.PersonId, outcome.Value.Stamp));

        return LocalRedirect(Url.IsLocalUrl(Next) ? Next : Links.Desk);
    }
}
