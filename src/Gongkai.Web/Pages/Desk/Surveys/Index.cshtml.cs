using Gongkai.App.Organs;
using Gongkai.App.Surveys;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Surveys;

/// <summary>网上调查 of the organs that one writes for.</summary>
public sealed class IndexModel(ListSurveys list, CurrentActor current) : PageModel
{
    public IReadOnlyList<ListSurveys.Line> Lines { get; private set; } = [];

    public IReadOnlyList<Organ> Organs { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => (Lines, Organs) = await list.AtDesk(await current.Get(stop), stop);
}
