using Gongkai.App.AnnualReports;
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
        { MayEdit: true, IsBeingRead: true } => ("正在读取文件", Links.Reading(line.OrganCode, line.Year)),
        { MayEdit: true, WantsConfirming: true } => ("核对导入的数据", Links.Confirm(line.OrganCode, line.Year)),
        { MayEdit: true } => ("继续填报", Links.Edit(line.OrganCode, line.Year)),
        _ => ("查看进度", Links.DeskReport(line.OrganCode, line.Year)),
    };
}
