using Gongkai.Law.Checks;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.AnnualReports;

/// <summary>The words of the 退回意见.</summary>
internal static class ReturnLetter
{
    private const int MostCells = 6;

    public static OfficialLetter Of(ReportVersion version, IReadOnlyList<CheckedFinding> findings, string reasons, DateOnly due, string from, DateOnly today)
    {
        var report = version.Report!;
        return new OfficialLetter($"关于退回{report.Year}年政府信息公开工作年度报告的意见", report.Organ!.Name, Body(version, findings, reasons, due), from, today);
    }

    private static List<LetterPart> Body(ReportVersion version, IReadOnlyList<CheckedFinding> findings, string reasons, DateOnly due)
    {
        var report = version.Report!;
        var parts = new List<LetterPart>
        {
            new LetterPart.Paragraph($"你单位报送的{report.Year}年政府信息公开工作年度报告（第{version.Number}版）收悉。经审核，现予退回，请按以下意见修改后重新报送。"),
            new LetterPart.Heading("一、退回理由"),
            new LetterPart.Paragraph(reasons),
        };
        if (findings.Count > 0)
        {
            parts.Add(new LetterPart.Heading("二、核验发现的问题"));
            parts.Add(new LetterPart.Grid(["序号", "核验项", "级别", "问题", "涉及数据项"], [.. findings.Select(Row)], [6, 11, 8, 48, 27]));
        }

        parts.Add(new LetterPart.Heading($"{(findings.Count > 0 ? "三" : "二")}、办理要求"));
        parts.Add(new LetterPart.Paragraph($"请于{LetterDocx.Day(due)}前改正，重新履行初审、复审、终审程序后报送。对核验提示认为无需修改的，请在系统中逐项写明理由。"));
        return parts;
    }

    private static IReadOnlyList<string> Row(CheckedFinding finding, int index) =>
    [
        $"{index + 1}", finding.Finding.Code, finding.Finding.Level == Level.Error ? "错误" : "提示",
        finding.Finding.Message.Zh + (finding.Decision is { } decision ? $"（你单位说明：{decision.Reason}）" : ""),
        string.Join('\n', finding.Finding.Cells.Take(MostCells)) + (finding.Finding.Cells.Count > MostCells ? $"\n等 {finding.Finding.Cells.Count} 项" : ""),
    ];
}
