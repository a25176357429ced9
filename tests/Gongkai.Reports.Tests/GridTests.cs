using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests;

public sealed class GridTests
{
    [Fact]
    public void A_spanning_cell_is_present_at_every_place_it_covers()
    {
        var grid = Grid.From([[Cell("corner", down: 2, across: 2), Cell("a")], [Cell("b")], [Cell("1"), Cell("2"), Cell("3")]], GridOrigin.Marked);

        Assert.Equal("corner | . | a\n. | . | b\n1 | 2 | 3\n", grid.ToString());
    }

    [Fact]
    public void A_forged_span_is_cut_to_the_table() =>
        Assert.Equal(Grid.MostColumns, Grid.From([[Cell("x", down: 1_000_000_000, across: 1_000_000_000)]], GridOrigin.Marked).Columns);

    private static GridCell Cell(string text, int down = 1, int across = 1) => new(text, down, across, default);
}
