using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Account;

/// <summary>我的账号.</summary>
public sealed class IndexModel(ShowPerson show, ShowProviders providers, Acts acts) : PageModel
{
    public ShowPerson.Shown Me { get; private set; } = null!;

    public IReadOnlyList<ShowProviders.Line> Providers { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var act = await acts.Now(stop: stop);
        Me = (await show.Run(act.Actor.PersonId!.Value, act.Actor, act.At, stop)).Value;
        Providers = (await providers.Run(act.Actor.PersonId!.Value, act.Actor, stop)).Value;
    }
}
