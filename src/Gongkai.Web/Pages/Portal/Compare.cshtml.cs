using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Organs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>Organs side by side for one year, with what is missing named.</summary>
public sealed class CompareModel(ComparePublished compare) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public OrganType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "organs")]
    public string[] Organs { get; set; } = [];

    public ComparePublished.Answer? Answer { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) =>
        Answer = await compare.Run(new(Year, [.. Organs.SelectMany(organ => organ.Split(',')).Where(organ => organ.Length > 0)], Type), stop);
}
