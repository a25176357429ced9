using Gongkai.App.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>待办: what waits for this person.</summary>
public sealed class IndexModel(CurrentActor current, WaitingFor waiting) : PageModel
{
    public string Name { get; private set; } = "";

    public bool WithoutRole { get; private set; }

    public IReadOnlyList<WaitingFor.Item> Waiting { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var actor = await current.Get(stop);
        (Name, WithoutRole) = (actor.Name, actor.Grants.Count == 0);
        Waiting = WithoutRole ? [] : await waiting.Run(new(), actor, stop);
    }
}
