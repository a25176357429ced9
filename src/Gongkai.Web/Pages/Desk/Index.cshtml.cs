using Gongkai.App.AnnualReports;
using Gongkai.App.Catalogue;
using Gongkai.App.Complaints;
using Gongkai.App.Feedback;
using Gongkai.App.Publishing;
using Gongkai.App.Requests;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk;

/// <summary>待办: what waits for this person.</summary>
public sealed class IndexModel(CurrentActor current, WaitingFor waiting, ItemsWaiting items, MessagesWaiting messages, RequestsWaiting requests, ComplaintsWaiting complaints, CatalogueReminders reminders, Acts acts) : PageModel
{
    public string Name { get; private set; } = "";

    public bool WithoutRole { get; private set; }

    public IReadOnlyList<WaitingFor.Item> Waiting { get; private set; } = [];

    public IReadOnlyList<CatalogueReminders.Reminder> Reminders { get; private set; } = [];

    /// <summary>The items that wait.</summary>
    public IReadOnlyList<ItemsWaiting.Line> Items { get; private set; } = [];

    /// <summary>Letters and hotline transfers that wait.</summary>
    public IReadOnlyList<MessagesWaiting.Line> Messages { get; private set; } = [];

    /// <summary>Requests that wait.</summary>
    public IReadOnlyList<RequestsWaiting.Line> Requests { get; private set; } = [];

    /// <summary>Complaints about requests that wait for the authority.</summary>
    public IReadOnlyList<ComplaintsWaiting.Line> Complaints { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var actor = await current.Get(stop);
        (Name, WithoutRole) = (actor.Name, actor.Grants.Count == 0);
        Reminders = WithoutRole ? [] : await reminders.Run(await acts.Now(stop: stop), stop);
        Waiting = WithoutRole ? [] : await waiting.Run(new(), actor, stop);
        Items = WithoutRole ? [] : await items.Run(actor, stop);
        Requests = WithoutRole ? [] : await requests.Run(actor, stop);
        Complaints = WithoutRole ? [] : await complaints.Run(actor, stop);
        Messages = WithoutRole ? [] : await messages.Run(actor, stop);
    }
}
