using Gongkai.App.AnnualReports;
using Gongkai.Law.AnnualReports;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>The annual reports of one's organs, and what to do next on each.</summary>
public sealed class IndexModel(ListReports list, CurrentActor current) : PageModel
{
    public ReportList List { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => List = await list.Run(await current.Get(stop), stop);

    /// <summary>What to do next, and where.</summary>
    public static (string Text, string Href) Next(ReportLine line) => line switch
    {
        { State: ReportState.Draft, MayWrite: true, WantsConfirming: true } => ("核对导入的数据", Links.Confirm(line.OrganCode, line.Year)),
        { State: ReportState.Draft, MayWrite: true } => ("继续填报", Links.Edit(line.OrganCode, line.Year)),
        _ => ("查看进度", Links.DeskReport(line.OrganCode, line.Year)),
    };

    public static string State(ReportState state) => state switch
    {
        ReportState.Draft => "草稿",
        ReportState.FirstReview => "初审",
        ReportState.SecondReview => "复审",
        ReportState.FinalReview => "终审",
        ReportState.Approved => "审定待报",
        ReportState.Submitted => "已报送",
        ReportState.Accepted => "已验收",
        ReportState.Published => "已发布",
        _ => "已更正",
    };
}
