using Gongkai.App.AnnualReports.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Portal;

/// <summary>A published report: the version in force, or an earlier one by its number.</summary>
public sealed class ReportModel(FindPublishedReport reports, MadePdfs pdfs) : PageModel
{
    public bool HasPdf { get; private set; }

    public PublishedReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, int year, int? number, CancellationToken stop)
    {
        if (await reports.Run(code, year, number, stop) is not { } found)
        {
            return NotFound();
        }

        Report = found;
        HasPdf = pdfs.Available(found.Version.Hash);
        return Page();
    }

    /// <summary>A file of this version.</summary>
    public string File(string kind) => Links.Download(Report.Organ.Code, Report.Year, Report.Version.Number, kind);
}
