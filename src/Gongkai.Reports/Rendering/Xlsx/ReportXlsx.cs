using System.Globalization;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering.Xlsx;

/// <summary>A report as a workbook: a sheet for each section, tables merged as in the annex, and a last sheet that explains.</summary>
public static class ReportXlsx
{
    private const int TextColumns = 10;
    private const double LineHeight = 16;

    /// <summary>The file's bytes, the same for the same content.</summary>
    public static byte[] Write(ReportContent content)
    {
        var book = new Workbook();
        var pieces = PrintedReport.Pieces(content).ToList();

        foreach (var section in Split(pieces))
        {
            var name = section.OfType<PrintedPiece.Heading>().FirstOrDefault()?.Text ?? content.PrintedTitle;
            Write(book.Add(name), section, content.Figures);
        }

        Explain(book.Add("说明"), content);
        return book.ToBytes();
    }

    /// <summary>The pieces up to the second section's heading, then section by section.</summary>
    private static IEnumerable<List<PrintedPiece>> Split(List<PrintedPiece> pieces)
    {
        var sheet = new List<PrintedPiece>();

        foreach (var piece in pieces)
        {
            if (piece is PrintedPiece.Heading { Level: 1 } && sheet.Any(p => p is PrintedPiece.Heading { Level: 1 }))
            {
                yield return sheet;
                sheet = [];
            }

            sheet.Add(piece);
        }

        yield return sheet;
    }

    private static void Write(Sheet sheet, List<PrintedPiece> pieces, ReportFigures figures)
    {
        var width = pieces.OfType<PrintedPiece.Table>().FirstOrDefault()?.Layout.Columns ?? TextColumns;
        sheet.Widths = Widths(pieces, width);
        sheet.Landscape = width > TextColumns;

        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case PrintedPiece.Title title:
                    Line(sheet, title.Text, Look.Title, width, 30);
                    break;
                case PrintedPiece.Heading heading:
                    Line(sheet, heading.Text, Look.Heading, width, 22);
                    break;
                case PrintedPiece.Body body:
                    Line(sheet, body.Text, Look.Wrapped, width, LineHeight * Lines(body.Text, sheet.Widths.Sum()));
                    break;
                case PrintedPiece.Signature signature:
                    Line(sheet, signature.Text, Look.Wrapped, width, LineHeight);
                    break;
                case PrintedPiece.Table table:
                    Table(sheet, table.Layout, figures);
                    break;
            }
        }
    }

    private static void Line(Sheet sheet, string text, Look look, int width, double height)
    {
        sheet.SetHeight(sheet.Count, Math.Min(height, 400));
        sheet.Add(new SheetCell(text, look, width));
    }

    private static void Table(Sheet sheet, PrintedTable table, ReportFigures figures)
    {
        var top = sheet.Count;
        var rows = Placement.Of(table);

        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var placed in rows[row].Where(placed => placed.First))
            {
                sheet.Put(top + row, placed.Column, Cell(placed.Cell, figures));
            }
        }

        // Frozen rows that fill the window would hide the figures.
        if (table.Blocks.Count == 1 && top < 3)
        {
            sheet.FrozenRows = top + table.Blocks[0].Head.Count;
            sheet.FrozenColumns = table.StubColumns;
        }
    }

    private static SheetCell Cell(PrintedCell cell, ReportFigures figures)
    {
        if (cell.Cell is not { } at)
        {
            return new SheetCell(cell.Text, cell.Role == PrintedRole.RowHeader ? Look.Label : Look.Header, cell.Across, cell.Down);
        }

        var reading = figures[at];
        object? value = reading.State switch
        {
            CellState.Number => reading.Value,
            CellState.Blank => null,
            _ => PrintedFigure.Text(reading),
        };

        return new SheetCell(value, reading.State is CellState.Missing or CellState.Undecided ? Look.Attention : Look.Figure, cell.Across, cell.Down);
    }

    private static double[] Widths(List<PrintedPiece> pieces, int width)
    {
        var stub = pieces.OfType<PrintedPiece.Table>().FirstOrDefault()?.Layout.StubColumns ?? 0;
        return [.. Enumerable.Range(0, width).Select(column => column >= stub ? stub == 1 ? 18.0 : 10.0 : stub == 1 ? 24 : column == stub - 1 ? 42 : 14)];
    }

    private static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => 1 + (int)(line.Sum(c => c < 0x2E80 ? 1 : 2) / Math.Max(1, width)));

    private static void Explain(Sheet sheet, ReportContent content)
    {
        sheet.Widths = [16, 80];
        Fact("表样", content.Form.Id);
        Fact("表样依据", content.Form.Source);
        Fact("单位", content.Organ);
        Fact("年度", content.Year?.ToString(CultureInfo.InvariantCulture));
        Fact("公布日期", content.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Fact("空格", "原件此格为空，不等于 0");
        Fact(PrintedFigure.MissingText, "原件没有此格，或未能找到");
        Fact("〔甲或乙〕", "原件有数字，但无法断定是哪一个");

        void Fact(string name, string? value) => sheet.Add(new SheetCell(name, Look.Label), new SheetCell(value ?? "", Look.Item));
    }
}
