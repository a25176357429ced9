using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Gongkai.Reports.Rendering.Docx;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>报送回执: that a version was filed, when, by whom, and the hash by which it is known.</summary>
public sealed class DownloadReceipt(OfficeDb db)
{
    public sealed record Query(Guid VersionId);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await db.ReportVersions.AsNoTracking().Include(v => v.Report!.Organ!.Parent).Include(v => v.Passages).FirstOrDefaultAsync(v => v.Id == query.VersionId, stop);
        if (version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!))
        {
            return ReportAccess.NotFound;
        }

        return version.Passages.Where(p => p.Move == ReportMove.Submit).MaxBy(p => p.At) is not { } filed
            ? new Refusal("annual-report.not-filed", new Wording("这一版还没有报送，没有回执", "this version has not been filed"))
            : new ReportFile($"{version.Report.Organ!.Name}{version.Report.Year}年度报告报送回执.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", LetterDocx.Write(Letter(version, filed)));
    }

    private static OfficialLetter Letter(ReportVersion version, ReportPassage filed)
    {
        var (organ, day) = (version.Report!.Organ!, BeijingTime.Day(filed.At));
        return new OfficialLetter("政府信息公开工作年度报告报送回执", organ.Name,
        [
            new LetterPart.Paragraph($"你单位{version.Report.Year}年政府信息公开工作年度报告已报送，登记如下："),
            new LetterPart.Grid(["项目", "内容"],
            [
                ["报告", $"{organ.Name}{version.Report.Year}年政府信息公开工作年度报告（第{version.Number}版）"],
                ["报送时间", $"{LetterDocx.Day(day)}{BeijingTime.Clock(filed.At):HH:mm}"],
                ["报送人", filed.Who],
                ["审核轮次", $"第{filed.Round}轮"],
                ["内容校验码（SHA-256）", version.ContentHash ?? ""],
            ], [25, 75]),
            new LetterPart.Paragraph("本回执由系统生成。校验码与系统中的报告内容一致的，即为所报送的版本。"),
        ], organ.Parent?.Name ?? organ.Name, day);
    }
}
