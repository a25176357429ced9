using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Feedback;
using Gongkai.App.MostRead;
using Gongkai.App.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>The front page: what is new, column by column, and the way to every organ.</summary>
public sealed class IndexModel(ListPublicOrgans organs, ListPublishedReports reports, ListNewest newest, ListMostRead read, ListMostAsked asked, ListAnswers answers) : PageModel
{
    private const int MostAnswers = 6;

    public IReadOnlyList<PublicOrgan> Organs { get; private set; } = [];

    public ListPublishedReports.Answer Newest { get; private set; } = null!;

    public IReadOnlyList<PublicLine> Latest { get; private set; } = [];

    public IReadOnlyList<ListNewest.Column> Columns { get; private set; } = [];

    /// <summary>Opened most in the last month.</summary>
    public IReadOnlyList<PublicLine> MostRead { get; private set; } = [];

    /// <summary>Asked in several letters of the last year, and answered for everybody.</summary>
    public IReadOnlyList<ListMostAsked.Line> MostAsked { get; private set; } = [];

    /// <summary>Questions of the public that were answered last.</summary>
    public IReadOnlyList<ListAnswers.Line> Answers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Organs = await organs.Run(stop);
        Newest = await reports.Run(new(PerPage: 10), stop);
        (Latest, Columns) = await newest.Run(null, stop);
        MostRead = await read.Run(stop);
        MostAsked = await asked.Run(stop);
        Answers = [.. (await answers.Run(null, null, 1, stop)).Lines.Take(MostAnswers)];
    }
}
