using System.Globalization;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Organs;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>检索 over everything public.</summary>
public sealed class SearchModel(SearchPublic search, ListPublicOrgans organs, ListColumns columns) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public bool ByDate => Sort == "date";

    public ListAsked Asked { get; private set; } = null!;

    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public ListColumns.Columns Columns { get; private set; } = null!;

    /// <summary>Null as long as nothing was asked.</summary>
    public SearchPublic.Answer? Answer { get; private set; }

    public string? Refused { get; private set; }

    /// <summary>Whether there are hits that relevance did not look at.</summary>
    public bool IsCut => !ByDate && Answer is { IsMore: true } answer && answer.Page == answer.Pages;

    /// <summary>The words without the quotes that hold them together.</summary>
    public string Unquoted => SearchQuery.Unquoted(Words ?? "");

    public bool HasMore => Asked.Filter is { Matter: not null } or { Theme: not null } or { Validity: not null } or { From: not null } or { To: not null } or { Subtree: true };

    public string? Feed => string.IsNullOrWhiteSpace(Words) ? null : Links.SearchFeed + Asked.Parameters(true, ("q", Words));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Asked = ListAsked.Of(Request.Query);
        Organs = [.. (await organs.Run(stop)).Where(organ => organ.Type != OrganType.Region)];
        Columns = await columns.Run(null, stop);
        if (string.IsNullOrWhiteSpace(Words))
        {
            return;
        }

        var found = await search.Run(new(Words, Asked.Filter, ByDate, Number, Asked.Before), stop);
        Refused = found.Refusal?.Reason.Zh;
        Answer = found.Refusal is null ? found.Value : null;
    }

    public string NumberedPage(int page) => Links.Search + Asked.Parameters(true, ("q", Words), ("p", page.ToString(CultureInfo.InvariantCulture)));

    public string Sorted(string sort) => Links.Search + Asked.Parameters(true, ("q", Words), ("sort", sort));

    public string OlderThan(long row) => Links.Search + Asked.Parameters(true, ("q", Words), ("sort", "date"), ("before", row.ToString(CultureInfo.InvariantCulture)));
}
