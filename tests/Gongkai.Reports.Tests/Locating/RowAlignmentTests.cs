using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Tests.Locating;

public sealed class RowAlignmentTests
{
    [Fact]
    public void A_group_without_a_label_takes_the_only_row_left_between_its_neighbours()
    {
        var solution = Solve(3, [(0, 0, 20), (2, 2, 20)], groups: 3);

        Assert.Equal([0, 1, 2], solution.Select(pair => pair.Row));
        Assert.All(solution, pair => Assert.True(pair.Margin > 1));
    }

    [Fact]
    public void One_group_for_two_rows_is_a_tie_and_says_so()
    {
        var solution = Solve(4, [(0, 0, 20), (2, 3, 20)], groups: 3);

        Assert.True(solution[1].Margin < 0.001);
    }

    [Fact]
    public void Labels_out_of_order_lose_against_the_order_of_all_others()
    {
        var solution = Solve(4, [(0, 0, 20), (1, 3, 9), (1, 1, 9), (2, 2, 20), (3, 3, 20)], groups: 4);

        Assert.Equal([0, 1, 2, 3], solution.Select(pair => pair.Row));
    }

    [Fact]
    public void A_group_that_speaks_against_every_row_is_left_over()
    {
        var solution = Solve(2, [(0, 0, 20), (1, 0, -50), (1, 1, -50), (2, 1, 20)], groups: 3);

        Assert.Equal([0, -1, 1], solution.Select(pair => pair.Row));
    }

    private static (int Row, double Margin)[] Solve(int rows, (int Group, int Row, double Score)[] scores, int groups)
    {
        var alignment = new RowAlignment(groups, rows);
        Array.Fill(alignment.RowCost, 6);
        Array.Fill(alignment.GroupCost, 6);
        foreach (var (group, row, score) in scores)
        {
            alignment[group, row] = score;
        }

        return alignment.Solve();
    }
}
