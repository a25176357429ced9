using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>What broke other readers, each as a test of its own: the traps of reading, 1 to 10. Those of checking and of rolling up stand with their subjects.</summary>
public sealed class TrapTests
{
    private static readonly GeneratedReport Land = GeneratedReport.About(11, TrueOrgan.Department("云岭县", "自然资源局", Rank.CityDepartment), 2023);
    private static readonly GeneratedReport Older = GeneratedReport.About(13, TrueOrgan.Department("云岭县", "财政局", Rank.CityDepartment), 2020);

    [Theory] // 1
    [InlineData("(七)总计")]
    [InlineData("（七）总计")]
    [InlineData("(七) 总计")]
    [InlineData("七、总计")]
    [InlineData("总计")]
    public void The_row_of_totals_is_found_under_every_spelling(string spelling)
    {
        foreach (var layout in (string[])["html", "4 tabs", "1 one cell a line"])
        {
            AllRight(Render(layout, Land, Relabelled("（七）总计", spelling)));
        }
    }

    [Theory] // 2
    [InlineData("1 one cell a line")]
    [InlineData("2 bar at line end")]
    [InlineData("4 tabs")]
    public void Lines_bars_and_ragged_tabs_are_read_alike(string layout)
    {
        foreach (var report in new[] { Land, Older })
        {
            AllRight(Render(layout, report));
        }
    }

    [Fact] // 2
    public void An_empty_column_before_the_labels_shifts_nothing() =>
        AllRight(Render("4 tabs", Land, table => table with { Rows = [.. table.Rows.Select((row, r) => (IReadOnlyList<PrintedCell>)(r == 0 ? [new("", table.Rows.Count), .. row] : row))] }));

    [Fact] // 3
    public void Header_noise_and_a_lost_total_column_make_cells_open_but_never_wrong()
    {
        var document = Render("4 tabs", Land, table => table.Map(cell => cell switch
        {
            { Text: "申请人情况" } => cell with { Text = "对作及连续们由心 互" },
            { Figure: { Table: "requests", Column: "total", Row: "received" or "granted" or "other.else" } } => cell with { Truth = Truth.Lost },
            _ => cell,
        }));

        NoneWrong(document);
    }

    [Fact] // 4
    public void The_row_named_other_is_the_third_of_its_group_although_its_group_is_not_printed() =>
        AllRight(Render("html", Land, Relabelled("（六）其他处理", "")));

    [Fact] // 4
    public void A_row_and_a_column_both_named_other_are_not_mixed_up() =>
        AllRight(Render("1 one cell a line", Land, Relabelled("3.其他", "其他")));

    [Theory] // 5
    [InlineData("", CellState.Blank)]
    [InlineData("/", CellState.Mark)]
    [InlineData("—", CellState.Mark)]
    [InlineData("－", CellState.Mark)]
    [InlineData("无", CellState.Mark)]
    [InlineData("0.00", CellState.Number)]
    [InlineData("０", CellState.Number)]
    public void Only_a_printed_zero_is_a_zero(string printed, CellState state)
    {
        var cell = CellRef.Parse("disclosure/fees/amount");
        var reading = Read(Render("html", Land, table => table.Map(c => c.Figure == cell ? c with { Text = printed } : c))).Figures[cell];

        Assert.Equal((state, printed, state == CellState.Number ? 0m : null), (reading.State, reading.Text, reading.Value));
    }

    [Theory] // 6
    [InlineData("html")]
    [InlineData("2 bar at line end")]
    [InlineData("4 tabs")]
    public void The_form_of_2019_has_its_own_columns_and_23_rows_of_requests(string layout)
    {
        var document = Render(layout, Older);
        var report = Read(document);

        Assert.Equal("2019", report.Form.Form?.Version);
        Assert.Equal(23, report.Figures.All.Where(reading => reading.Cell.Table == "requests").Select(reading => reading.Cell.Row).Distinct().Count());
        AllRight(document);
    }

    [Fact] // 7
    public void A_report_of_zeros_and_the_same_without_table_three_do_not_look_alike()
    {
        var zeros = Land with { Figures = Land.Figures.ToDictionary(figure => figure.Key, _ => 0m) };
        var whole = Read(Render("html", zeros));
        var cut = Read(ReportGenerator.Render(PrintedReport.Of(zeros).MapTables(table => table.Code == "requests" ? [] : [new TablePiece(table)]), AllLayouts.Named("html")));

        Assert.All(whole.Figures.All, reading => Assert.Equal((CellState.Number, 0m), (reading.State, reading.Value)));
        Assert.All(cut.Figures.All.Where(reading => reading.Cell.Table == "requests"), reading => Assert.Equal(CellState.Missing, reading.State));
        Assert.All(cut.Figures.All.Where(reading => reading.Cell.Table != "requests"), reading => Assert.Equal(CellState.Number, reading.State));
    }

    [Theory] // 8
    [InlineData("- 4 -")]
    [InlineData("— 5 —")]
    [InlineData("-3-")]
    [InlineData("第 6 页 共 9 页")]
    public void Row_numbers_and_page_marks_are_no_values(string mark)
    {
        var printed = PrintedReport.Of(Land).MapTables(table => table.Code == "requests"
            ? Surroundings.Pages(table, 12).SelectMany((part, i) => i == 0 ? new Piece[] { new TablePiece(part), new TextPiece(mark, LineKind.Text) } : [new TablePiece(part with { Rows = [.. part.Rows.Skip(3)] })])
            : [new TablePiece(table)]);

        foreach (var layout in (string[])["html", "1 one cell a line", "10 pdf text"])
        {
            NoneWrong(ReportGenerator.Render(printed, AllLayouts.Named(layout)));
        }

        AllRight(ReportGenerator.Render(printed, AllLayouts.Named("html")));
    }

    [Fact] // 9
    public void A_column_of_subtotals_is_not_one_of_the_form() => AllRight(Render("html", Land, table => table.Code != "requests" ? table : table with
    {
        Rows = [.. table.Rows.Select((row, r) => (IReadOnlyList<PrintedCell>)(r switch
        {
            0 => [row[0], row[1] with { Across = 8 }],
            1 => [row[0], row[1] with { Across = 6 }, row[2]],
            2 => [.. row, new("小计")],
            _ => [.. row.SkipLast(1), new($"{row.SkipLast(1).TakeLast(5).Sum(cell => int.Parse(cell.Text))}"), row[^1]],
        }))],
    }));

    [Fact] // 9
    public void Columns_in_another_order_are_told_by_their_headers() => AllRight(Render("html", Land, table => table.Code != "requests" ? table : table with
    {
        Rows = [.. table.Rows.Select((row, r) => (IReadOnlyList<PrintedCell>)(r switch
        {
            0 or 2 => row,
            1 => [row[2], row[0], row[1]],
            _ => [.. row.SkipLast(7), row[^1], .. row.TakeLast(7).SkipLast(1)],
        }))],
    }));

    [Theory] // 10
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("1 one cell a line")]
    public void A_table_broken_over_two_pages_with_its_header_again_is_one_table(string layout)
    {
        var printed = PrintedReport.Of(Land).MapTables(table => table.Code == "requests" ? Surroundings.Pages(table, 14).Select(part => new TablePiece(part)) : [new TablePiece(table)]);

        AllRight(ReportGenerator.Render(printed, AllLayouts.Named(layout)));
    }

    private static Func<PrintedTable, PrintedTable> Relabelled(string from, string to) => table => table.Map(cell => cell.Text == from ? cell with { Text = to } : cell);

    private static GeneratedDocument Render(string layout, GeneratedReport report, Func<PrintedTable, PrintedTable>? vary = null) =>
        ReportGenerator.Render(PrintedReport.Of(report, vary), AllLayouts.Named(layout));

    private static Report Read(GeneratedDocument document) => ReportReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken).Value;

    private static void AllRight(GeneratedDocument document) => None(document, Verdict.Undecided, Verdict.Missing, Verdict.Wrong);

    private static void NoneWrong(GeneratedDocument document) => None(document, Verdict.Wrong);

    private static void None(GeneratedDocument document, params Verdict[] verdicts)
    {
        var figures = Read(document).Figures;
        string[] found = [.. document.Cells.Where(cell => verdicts.Contains(Score.Of(cell.Value, figures[cell.Key]))).Select(cell => Score.Describe(document, cell.Key, figures[cell.Key]))];
        Assert.True(found.Length == 0, $"{found.Length} cells:\n{string.Join('\n', found.Take(12))}");
    }
}
