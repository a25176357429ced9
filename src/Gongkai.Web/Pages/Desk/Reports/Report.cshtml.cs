using Gongkai.App.AnnualReports;
using Gongkai.Law.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>Where a report stands, what to do now, and everything that was done.</summary>
public sealed class ReportModel(ReportStatus status, CurrentActor current) : PageModel
{
    /// <summary>What was done last, told once.</summary>
    [TempData]
    public string? Done { get; set; }

    public ReportStatus.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, int year, CancellationToken stop)
    {
        var outcome = await status.Run(new(code, year), await current.Get(stop), stop);
        if (outcome.Refusal is not null)
        {
            return NotFound();
        }

        View = outcome.Value;
        ViewData["DeskOrgan"] = View.Organ.Name;
        return Page();
    }

    /// <summary>What the state asks of whom.</summary>
    public static string Waits(ReportState state) => state switch
    {
        ReportState.Draft => "信息员填写报告，检查无误后送审。",
        ReportState.FirstReview => "等待初审。三级审核须由三人分别办理，编写人不能审核自己的报告。",
        ReportState.SecondReview => "初审已通过，等待复审。",
        ReportState.FinalReview => "复审已通过，等待终审。",
        ReportState.Approved => "三级审核均已通过，可以报送主管部门。",
        ReportState.Submitted => "已报送，等待主管部门验收或退回。",
        ReportState.Accepted => "已通过验收，可以发布。",
        ReportState.Published => "已向社会公布。发现错误的，以更正方式发布新版本。",
        _ => "已被更正后的版本替换，仍可查阅。",
    };
}
