using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.Reports.Rollup.Printing;

/// <summary>Totals as a workbook: what is in them, every cell beside every organ, and what was left out.</summary>
public static class RollupXlsx
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(RollupResult result)
    {
        var book = new Workbook();
        Scope(book.Add("汇总范围"), result);
        Figures(book.Add("汇总数据"), result);
        Notes(book.Add("缺报和未计入"), result);
        return book.ToBytes();
    }

    private static void Scope(Sheet sheet, RollupResult result)
    {
        sheet.Widths = [36, 12, 12, 16, 18, 60];
        sheet.Add(new SheetCell($"{result.Year}年政府信息公开工作年度报告汇总", Look.Title, Across: 6));
        sheet.Add(Header("机关", "计入报告", "缺报", "不能确定的格", "算法", "缺报的机关"));
        sheet.FrozenRows = 2;

        foreach (var total in result.Totals)
        {
            sheet.Add(
                new SheetCell(total.Organ.Name, Look.Label), new SheetCell(total.Files.Count, Look.Figure), new SheetCell(total.Missing.Count, total.Missing.Count > 0 ? Look.Attention : Look.Figure),
                new SheetCell(total.Cells.Count(cell => cell.Value is null), Look.Figure), new SheetCell(RollupNotes.Basis(total), Look.Item),
                new SheetCell(string.Join('、', total.Missing.Select(organ => organ.Name)), Look.Item));
        }
    }

    /// <summary>Cells down, organs across: a county with its townships fits on a screen, and filters find a cell.</summary>
    private static void Figures(Sheet sheet, RollupResult result)
    {
        sheet.Widths = [56, 44, .. result.Totals.Select(_ => 20.0)];
        sheet.FrozenRows = 1;
        sheet.FrozenColumns = 2;
        sheet.FilterRow = 1;
        sheet.Landscape = true;
        sheet.Add(Header(["项目", "代码", .. result.Totals.Select(total => total.Organ.Name)]));

        for (var at = 0; at < result.Form.Cells.Count; at++)
        {
            var cell = result.Form.Cells[at];
            sheet.Add([new SheetCell(CellLabel.Of(result.Form, cell), Look.Label), new SheetCell(cell.ToString(), Look.Label), .. result.Totals.Select(total => Figure(total.Cells[at]))]);
        }
    }

    private static SheetCell Figure(TotalCell cell) => cell.Value is { } value ? new SheetCell(value, Look.Figure) : new SheetCell(ConsolidatedReport.Text(cell), Look.Attention);

    private static void Notes(Sheet sheet, RollupResult result)
    {
        sheet.Widths = [100];
        foreach (var (heading, lines) in RollupNotes.Of(result))
        {
            sheet.Add(new SheetCell(heading, Look.Heading));
            foreach (var line in lines)
            {
                sheet.Add(new SheetCell(line, Look.Item));
            }
        }
    }

    private static IEnumerable<SheetCell> Header(params IEnumerable<string> names) => names.Select(name => new SheetCell(name, Look.Header));
}
