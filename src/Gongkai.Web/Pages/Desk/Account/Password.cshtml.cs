using System.ComponentModel.DataAnnotations;
using Gongkai.App.People;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>修改密码.</summary>
public sealed class PasswordModel(ChangePassword change, Acts acts, CurrentActor current, SignInSettings rules) : PageModel
{
    public SignInSettings Rules => rules;

    public bool First { get; private set; }

    [BindProperty, Required(ErrorMessage = "请输入原密码"), StringLength(200, ErrorMessage = "原密码太长")]
    public string Old { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请输入新密码"), StringLength(200, ErrorMessage = "新密码太长")]
    public string New { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请再输入一次新密码"), Compare(nameof(New), ErrorMessage = "两次输入的新密码不一样，请重新输入")]
    public string Again { get; set; } = "";

    public async Task OnGet(CancellationToken stop) => First = await current.Find(stop) is { MustChangePassword: true };

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await OnGet(stop);

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var act = await acts.Now(stop: stop);
        var outcome = await change.Run(new(Old, New), act, stop);

        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal, ("person.password", nameof(Old)), ("person.locked", nameof(Old)), ("person.same-password", nameof(New)), ("person.refused", nameof(New)));
            return Page();
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, CurrentActor.Session(act.Actor.PersonId!.Value, outcome.Value.Stamp));
        TempData["Done"] = "密码已修改，您在其他地方的登录已全部退出。";

        return LocalRedirect(Links.Account);
    }
}
