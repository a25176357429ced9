using System.Globalization;
using Gongkai.App.History;
using Gongkai.Web.Signing;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.History;

/// <summary>历史: who did what, when and why; of the site or of one record. Also as CSV.</summary>
public sealed class IndexModel(ReadHistory read, CurrentActor current) : PageModel
{
    private const int MostExported = 20_000;

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Operation { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public HistoryPage Found { get; private set; } = null!;

    public PageNumbers Pages => new(Found.Page, Found.Pages, number => $"{Links.History}{Query}&Number={number.ToString(CultureInfo.InvariantCulture)}");

    public string Query => QueryString.Create("Kind", Kind ?? "").Add("Id", Id ?? "").Add("Operation", Operation ?? "").Add("From", From?.Iso() ?? "").Add("To", To?.Iso() ?? "").Value!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var outcome = await read.Run(Question(Number, 50), await current.Get(stop), stop);

        if (outcome.Refusal is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = outcome.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetCsv(CancellationToken stop)
    {
        var actor = await current.Get(stop);
        var lines = new List<HistoryLine>();

        for (var number = 1; lines.Count < MostExported; number++)
        {
            var outcome = await read.Run(Question(number, 200), actor, stop);

            if (outcome.Refusal is not null)
            {
                return StatusCode(StatusCodes.Status403Forbidden);
            }

            lines.AddRange(outcome.Value.Lines);

            if (number >= outcome.Value.Pages)
            {
                break;
            }
        }

        return File(HistoryCsv.Write(lines), "text/csv; charset=utf-8", "history.csv");
    }

    private HistoryQuestion Question(int number, int size) => new(Filled(Kind), Filled(Id), Operation: Filled(Operation), From: From, To: To, Page: number, PageSize: size);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
