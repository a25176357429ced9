using Gongkai.App.Requests.Recounts;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>期限变动: what a changed calendar did to open requests.</summary>
public sealed class MovedModel(ListMovedDeadlines list, CurrentActor current) : PageModel
{
    public ListMovedDeadlines.Answer Shown { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => Shown = await list.Run(await current.Get(stop), stop);
}
