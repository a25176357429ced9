using System.Text;
using Gongkai.Law;
using Gongkai.Law.Crosswalks;
using Gongkai.Reports.Comparing;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Comparing;

public sealed class ReportComparerTests
{
    [Fact]
    public void Two_years_on_one_form_are_compared_cell_by_cell()
    {
        var comparison = Compare(
            A.Report("2021").Year(2023).Answered("granted", "person", 3).Blank("disclosure/fees/amount"), A.Report("2021").Answered("granted", "person", 5).Undecided("disclosure/licences/decided", 27, 2));

        Assert.Equal(LawBook.Embedded.FormNamed("2021")!.Cells, comparison.Cells.Select(cell => Assert.Single(cell.After)));
        Assert.Equal((CellOutcome.Changed, 2m), (Cell(comparison, "requests/granted/person").Outcome, Cell(comparison, "requests/granted/person").Change));
        Assert.Equal((CellOutcome.Equal, 0m), (Cell(comparison, "requests/granted/company").Outcome, Cell(comparison, "requests/granted/company").Change));
        Assert.Equal(CellOutcome.OneSided, Cell(comparison, "disclosure/fees/amount").Outcome);
        Assert.Equal(CellOutcome.CannotTell, Cell(comparison, "disclosure/licences/decided").Outcome);
    }

    [Fact]
    public void Two_forms_are_compared_over_the_declared_crosswalk()
    {
        var comparison = Compare(A.Report("2019").Answered("other", "person", 4), A.Report("2021").Year(2021).Answered("other.else", "person", 1).Answered("other.feeUnpaid", "person", 2));
        var other = comparison.Cells.Single(cell => cell.Before.Any(code => code.ToString() == "requests/other/person"));

        Assert.Equal((4m, 3m, CellOutcome.Changed), (other.BeforeValue, other.AfterValue, other.Outcome));
        Assert.Equal("0 + 2 + 1", other.AfterText);
        Assert.Equal(Comparability.Partly, Cell(comparison, "disclosure/regulations/issued").Relation);
        Assert.Equal(CellOutcome.NotComparable, Cell(comparison, "disclosure/fees/amount").Outcome);
        Assert.NotNull(Cell(comparison, "disclosure/fees/amount").Reason);
        Assert.Contains(comparison.Cells, cell => cell.After.Count == 0 && cell.Before[0].ToString() == "disclosure/procurement/items");
    }

    [Fact]
    public void The_single_older_row_in_a_newer_report_is_compared_with_the_sum_of_three()
    {
        var comparison = Compare(
            A.Report("2021").Year(2023).Answered("other.else", "person", 1).Answered("other.feeUnpaid", "person", 2),
            A.Report("2021").Missing("requests/other.notClarified/*").Missing("requests/other.feeUnpaid/*").Missing("requests/other.else/*").Row("requests/other", 3, 0, 0, 0, 0, 0, 3));
        var other = comparison.Cells.Single(cell => cell.After.Any(code => code.ToString() == "requests/other/person"));

        Assert.Equal((3m, 3m, CellOutcome.Equal), (other.BeforeValue, other.AfterValue, other.Outcome));
        Assert.DoesNotContain(comparison.Cells, cell => cell.After.Count == 1 && cell.After[0].Row == "other.else");
    }

    [Fact]
    public void A_report_without_tables_has_no_cells_to_compare() => Assert.Empty(Compare(A.Report("2021").WithoutTables(), A.Report("2021")).Cells);

    [Fact]
    public void Text_is_shown_as_kept_reworded_moved_put_in_and_taken_out()
    {
        var comparison = Compare(
            A.Report("2021").Text("improvement", "一是解读材料偏少，图解不多。\n二是栏目更新不够均衡，有的站所长期不报。\n三是人员变动较大。").Text("otherMatters", "全年开展培训两次，参加人员六十名。"),
            A.Report("2021").Text("improvement", "全年开展培训两次，参加人员六十名。\n一是解读材料偏少，图解和问答不多。\n三是人员变动较大。").Text("otherMatters", "本年度接受了一次第三方评估。"));

        Assert.Equal("""
            存在的主要问题及改进情况
              MovedHere 全年开展培训两次，参加人员六十名。 ← 其他需要报告的事项
              Changed 一是解读材料偏少，图解[+和问答+]不多。
              Deleted 二是栏目更新不够均衡，有的站所长期不报。
              Same 三是人员变动较大。
            其他需要报告的事项
              Inserted 本年度接受了一次第三方评估。
              MovedAway 全年开展培训两次，参加人员六十名。 → 存在的主要问题及改进情况

            """, Told(comparison, "improvement", "otherMatters"));
    }

    [Fact]
    public void A_sentence_that_changed_its_place_within_a_section_moved()
    {
        var comparison = Compare(
            A.Report("2021").Text("improvement", "解读材料偏少。\n栏目更新不够均衡。\n人员变动较大，培训不够。"), A.Report("2021").Text("improvement", "人员变动较大，培训不够。\n解读材料偏少。\n栏目更新不够均衡。"));

        Assert.Equal("""
            存在的主要问题及改进情况
              MovedHere 人员变动较大，培训不够。 ← 存在的主要问题及改进情况
              Same 解读材料偏少。
              Same 栏目更新不够均衡。
              MovedAway 人员变动较大，培训不够。 → 存在的主要问题及改进情况

            """, Told(comparison, "improvement"));
    }

    [Fact]
    public void No_sentence_of_either_report_is_lost()
    {
        var (before, after) = (A.Report("2021").Year(2023).Build(), A.Report("2021").Text("otherMatters", "甲。乙。甲。").Build());
        var pieces = ReportComparer.Compare(before, after, LawBook.Embedded).Sections.SelectMany(section => section.Pieces).ToList();

        Assert.Equal(Sentences(after), pieces.Count(piece => piece.Kind is not (PieceKind.Deleted or PieceKind.MovedAway)));
        Assert.Equal(Sentences(before), pieces.Count(piece => piece.Kind is PieceKind.Deleted or PieceKind.MovedAway or PieceKind.Same or PieceKind.Changed));
    }

    private static int Sentences(Report report) => report.Sections.SelectMany(section => section.Text).Sum(paragraph => paragraph.Text.TrimEnd('。', '；').Split('。', '；').Length);

    private static Comparison Compare(ReportBuilder before, ReportBuilder after) => ReportComparer.Compare(before.Build(), after.Build(), LawBook.Embedded);

    private static CellDifference Cell(Comparison comparison, string code) => comparison.Cells.Single(cell => cell.After.Count == 1 && cell.After[0].ToString() == code);

    private static string Told(Comparison comparison, params string[] codes)
    {
        var text = new StringBuilder();
        foreach (var section in comparison.Sections.Where(section => codes.Contains(section.Code)))
        {
            text.Append(section.Heading).Append('\n');
            foreach (var piece in section.Pieces)
            {
                text.Append("  ").Append(piece.Kind).Append(' ')
                    .Append(piece.Kind == PieceKind.Changed ? string.Concat(piece.Words.Select(Word)) : piece.Text)
                    .Append(piece.Other is null ? "" : (piece.Kind == PieceKind.MovedHere ? " ← " : " → ") + piece.Other).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Word(WordChange word) => word.Kind == 0 ? word.Text : word.Kind < 0 ? $"[-{word.Text}-]" : $"[+{word.Text}+]";
}
