using Gongkai.Law;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Tests.Figures.Gluing;

public sealed class GlueSolverTests
{
    [Theory]
    [InlineData("requests/granted: 0000000", "0 0 0 0 0 0 0")]
    [InlineData("requests/granted: 6000017", "6 0 0 0 0 1 7")]
    [InlineData("requests/granted: 0 0 0 0 0 00", "0 0 0 0 0 0 0")]
    [InlineData("requests/granted: 4 0 0 0 0 0 4", "4 0 0 0 0 0 4")]
    [InlineData("requests/granted: 20 0 0 0 0 0 20", "20 0 0 0 0 0 20")]
    [InlineData("requests/granted: ６00００17", "6 0 0 0 0 1 7")]
    [InlineData("remedies: 00 0 00 0 0 0 00 0 0 0 00", "0 0 0 0 0\n0 0 0 0 0\n0 0 0 0 0")]
    [InlineData("remedies: 10001200021025 1", "1 0 0 0 1\n2 0 0 0 2\n1 0 2 5 1")]
    [InlineData("disclosure/normativeDocuments: 021", "0 2 1")]
    [InlineData("disclosure/normativeDocuments: 7 77 166", "7 77 166")]
    [InlineData("disclosure/fees: 18651.064104", "18651.064104")]
    [InlineData("disclosure/fees: 976.81万元", "976.81")]
    [InlineData("disclosure/fees: 73802895.90元", "7380.28959")]
    public void Digits_and_spaces_alone_settle_it(string row, string expected) => Assert.Equal(expected, GluedTable.Shown(GluedTable.Solve("2021", row)));

    [Fact]
    public void The_number_of_the_next_label_is_not_a_digit_of_the_row() =>
        Assert.Equal("0 0 0 0 0 0 0", GluedTable.Shown(GluedTable.Solve("2021", "requests/notProcessed.publication: 00000004.")));

    [Fact]
    public void A_sum_that_is_wrong_in_print_stays_wrong() =>
        Assert.Equal("1 0 0 0 0 0 2", GluedTable.Shown(GluedTable.Solve("2021", "requests/granted: 1000002")));

    [Fact]
    public void Figures_without_a_sum_between_them_cannot_be_parted() =>
        Assert.Equal("{7 70 702} {0 1 2 21} {6 16 216}", GluedTable.Shown(GluedTable.Solve("2021", "disclosure/normativeDocuments: 70216")));

    [Fact]
    public void One_sum_by_itself_does_not_part_figures_since_it_may_be_the_one_that_is_wrong() =>
        Assert.All(GluedTable.Solve("2021", "remedies: 1200113000000000 0").Take(5), cell => Assert.Equal(CellState.Undecided, cell.State));

    [Fact]
    public void The_columns_choose_between_two_ways_that_add_up()
    {
        var readings = GluedTable.Solve("2021", TwoWays);

        Assert.Equal("27 0 0 2 0 1 30", GluedTable.Shown(readings.Take(7)));
        Assert.Equal(["AR-302", "AR-303"], readings.First(reading => reading.Cell.Row == "concluded").ProvedBy.Order());
        Assert.Equal(Certainty.Inferred, readings[0].Certainty);
    }

    [Fact]
    public void A_sum_of_columns_that_is_wrong_in_print_does_not_bend_the_rows()
    {
        var readings = GluedTable.Solve("2021", TwoWays.Replace("granted: 20 0 0 1 0 0 21", "granted: 2 0 0 1 0 0 3"));

        Assert.Equal("27 0 0 2 0 1 30", GluedTable.Shown(readings.Where(reading => reading.Cell.Row == "concluded")));
    }

    [Fact]
    public void A_proof_names_the_sum_in_figures()
    {
        var rows = TwoWays.Replace("20 0 0 1 0 0 21", "20 0 0 0 0 0 20").Replace("7 0 0 1 0 1 9", "0000000").Replace("270020130", "200000020");
        var total = GluedTable.Solve("2021", rows).First(reading => reading.Cell.ToString() == "requests/concluded/total");

        Assert.Equal("no other cut agrees with 20 + 0 + 0 + 0 + 0 + 0 = 20 (AR-303)", total.Proof);
        Assert.Equal(["AR-303"], total.ProvedBy);
    }

    [Fact]
    public void A_cell_knows_the_characters_it_stands_in()
    {
        var row = GluedTable.Solve("2021", "requests/granted: 6 00001 7");

        Assert.Equal((1, 1), (row[0].Place!.Value.From, row[0].Place!.Value.To));
        Assert.Equal((9, 9), (row[6].Place!.Value.From, row[6].Place!.Value.To));
        Assert.Equal("7", row[6].Text);
    }

    [Fact]
    public void Fewer_digits_than_cells_mean_blanks_that_nobody_can_place() =>
        Assert.All(GluedTable.Solve("2021", "requests/granted: 000000"), cell => Assert.Equal(CellState.Undecided, cell.State));

    [Fact]
    public void Where_blanks_are_usual_figures_and_blanks_are_as_likely_as_one_digit_for_every_cell() =>
        Assert.All(
            GluedTable.Solve("2021", "requests/received: 345345\nrequests/carriedIn: 0\nrequests/concluded: 345345\nrequests/carriedOut: 无0"),
            cell => Assert.Equal(CellState.Undecided, cell.State));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_row_without_ink_is_blank(string ink) =>
        Assert.All(GluedTable.Solve("2021", "requests/granted: " + ink), cell => Assert.Equal(CellState.Blank, cell.State));

    [Theory]
    [InlineData("requests/granted: 22（其中修订16件）0")]
    [InlineData("requests/granted: ..........")]
    [InlineData("requests/granted: 99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999")]
    [InlineData("requests/granted: 12345678901234567890123456789012345678901234567890")]
    [InlineData("remedies: 111111111111111111111111111111111111111111111111111111111111111111111111111111111111111")]
    public void Ink_that_makes_no_sense_stays_undecided(string row) =>
        Assert.All(GluedTable.Solve("2021", row), cell => Assert.Equal(CellState.Undecided, cell.State));

    // Met in a real report: 27 0 0 2 0 1 30 or 2 7 0 0 20 1 30, and only the columns know.
    private static readonly string TwoWays = string.Join('\n',
        LawBook.Embedded.FormNamed("2021")!.Table("requests").Rows.Select(row => row.Code switch
        {
            "received" or "concluded" => $"requests/{row.Code}: 270020130",
            "granted" => "requests/granted: 20 0 0 1 0 0 21",
            "partlyGranted" => "requests/partlyGranted: 7 0 0 1 0 1 9",
            _ => $"requests/{row.Code}: 0000000",
        }));

    [Fact]
    public void A_sign_parts_a_change_from_the_count_before_it() =>
        Assert.Equal("35 -15", GluedTable.Shown(GluedTable.Solve("2019", "disclosure/fees: 35-15")));
}
