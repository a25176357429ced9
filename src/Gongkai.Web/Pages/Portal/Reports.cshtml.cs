using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Organs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>公开年报 of all organs, by year and kind of organ.</summary>
public sealed class ReportsModel(ListPublishedReports reports) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public OrganType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public ListPublishedReports.Answer Answer { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Answer = await reports.Run(new(Year, Type, Page: Number), stop);

    public string Href(int page) => Links.Reports + QueryString.Create(
        new Dictionary<string, string?> { ["year"] = Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), ["type"] = Type?.ToString(), ["p"] = $"{page}" }.Where(pair => pair.Value is not null));
}
