using Gongkai.App.History;
using Gongkai.App.Subscriptions;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Subscribe;

/// <summary>
/// Ends a subscription: by the button here, or by the one a mailbox shows, which posts to this address without having seen the page (RFC 8058). The code in the
/// address is what proves the right to it, so no token of a form is asked for.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class LeaveModel(FindSubscription find, LeaveSubscription leave, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public string? Topic { get; private set; }

    public bool Done { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        Topic = await find.Run(Code, leaving: true, stop);
    }

    public async Task OnPost(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        await leave.Run(new(Code), new Act(App.Subscriptions.Subscribe.Somebody, acts.Instant), stop);
        Done = true;
    }
}
