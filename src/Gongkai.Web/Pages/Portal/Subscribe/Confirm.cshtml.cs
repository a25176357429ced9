using Gongkai.App.History;
using Gongkai.App.Subscriptions;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Subscribe;

/// <summary>The link in the mail leads here; only the button confirms, for programs that look through mails open every link.</summary>
public sealed class ConfirmModel(FindSubscription find, ConfirmSubscription confirm, Acts acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public string? Topic { get; private set; }

    public bool Done { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        Topic = await find.Run(Code, leaving: false, stop);
    }

    public async Task OnPost(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        var outcome = await confirm.Run(new(Code), new Act(App.Subscriptions.Subscribe.Somebody, acts.Instant), stop);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.Add(refusal);
            return;
        }

        (Topic, Done) = (outcome.Value.Topic, true);
    }
}
