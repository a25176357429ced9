using Gongkai.App.People;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>我的账号.</summary>
public sealed class IndexModel(ShowPerson show, Acts acts) : PageModel
{
    public ShowPerson.Shown Me { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        Me = (await show.Run(act.Actor.PersonId!.Value, act.Actor, act.At, stop)).Value;
    }
}
