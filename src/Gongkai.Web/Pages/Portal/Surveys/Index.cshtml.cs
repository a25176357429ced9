using Gongkai.App.Surveys;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal.Surveys;

/// <summary>网上调查.</summary>
public sealed class IndexModel(ListSurveys list) : PageModel
{
    public IReadOnlyList<ListSurveys.Line> Lines { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Lines = await list.Run(stop);
}
