using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.Cli.Output;

/// <summary>What a county office works through: one sheet with a line a report, one with a line a finding.</summary>
internal sealed class FindingsWorkbook(Terminal terminal)
{
    /// <summary>The workbook's bytes.</summary>
    public byte[] Write(IReadOnlyList<CheckedReport> reports, IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        var book = new Workbook();
        Summary(book.Add(terminal.Say("汇总", "Summary")), reports, unreadable);
        Findings(book.Add(terminal.Say("问题清单", "Findings")), reports);

        return book.ToBytes();
    }

    private void Summary(Sheet sheet, IReadOnlyList<CheckedReport> reports, IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        Prepare(sheet, [30, 8, 8, 12, 8, 8, 10, 60]);
        Header(sheet, ["机关", "年度", "表式", "结论", "错误", "提示", "无法判断", "文件"], ["Organ", "Year", "Form", "Result", "Errors", "Warnings", "Cannot tell", "File"]);

        foreach (var report in reports)
        {
            var (verdict, look) = report.Errors > 0 ? (terminal.Say("有错误", "errors"), Look.ItemError)
                : report.Warnings > 0 ? (terminal.Say("有提示", "warnings"), Look.ItemWarning)
                : (terminal.Say("未发现问题", "nothing broken"), Look.ItemGood);
            sheet.Add(
                Item(report.Organ), Item(report.Year), Item(report.Form), new SheetCell(verdict, look), Item(report.Errors), Item(report.Warnings),
                Item(report.Unknown), Item(report.File));
        }

        foreach (var (file, why) in unreadable)
        {
            sheet.Add(Item(null), Item(null), Item(null), new SheetCell(terminal.Say("无法读取", "unreadable"), Look.ItemError), Item(null), Item(null), Item(null), Item($"{file}: {why.Reason.In(terminal.Language)}"));
        }
    }

    private void Findings(Sheet sheet, IReadOnlyList<CheckedReport> reports)
    {
        Prepare(sheet, [30, 8, 10, 8, 70, 40, 40, 50, 40]);
        Header(
            sheet,
            ["机关", "年度", "编号", "级别", "问题", "原文", "位置", "更正建议", "文件"],
            ["Organ", "Year", "Code", "Level", "Finding", "Text", "Place", "Proposed repair", "File"]);

        foreach (var report in reports)
        {
            foreach (var finding in report.Broken())
            {
                var level = finding.Level == Level.Error
                    ? new SheetCell(terminal.Say("错误", "error"), Look.ItemError)
                    : new SheetCell(terminal.Say("提示", "warning"), Look.ItemWarning);
                sheet.Add(
                    Item(report.Organ), Item(report.Year), Item(finding.Code), level, Item(finding.Message.In(terminal.Language)), Item(finding.Quote),
                    Item(string.Join(terminal.Say(";", "; "), finding.Places.Distinct().Select(place => terminal.Say(place.InChinese(), place.ToString())))),
                    Item(string.Join('\n', finding.Repairs.Select(repair => repair.Message.In(terminal.Language)))), Item(report.File));
            }
        }
    }

    private static void Prepare(Sheet sheet, IReadOnlyList<double> widths)
    {
        sheet.Widths = widths;
        sheet.FrozenRows = 1;
        sheet.FilterRow = 1;
        sheet.Landscape = true;
    }

    private void Header(Sheet sheet, string[] zh, string[] en) =>
        sheet.Add((terminal.Language == Language.Chinese ? zh : en).Select(heading => new SheetCell(heading, Look.Header)));

    private static SheetCell Item(object? value) => new(value, Look.Item);
}
