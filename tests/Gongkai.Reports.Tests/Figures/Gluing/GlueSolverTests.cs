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
    public void Two_figures_without_a_sum_between_them_cannot_be_parted() =>
        Assert.Equal("{7 77 777} {1 7 16 77 166 716 777 7166 7716 77166} {6 66 166 7166}".Length > 0, GluedTable.Solve("2021", "disclosure/normativeDocuments: 7777166").All(cell => cell.State == CellState.Undecided));

    [Fact]
    public void A_sign_parts_a_change_from_the_count_before_it() =>
        Assert.Equal("35 -15", GluedTable.Shown(GluedTable.Solve("2019", "disclosure/fees: 35-15")));
}
