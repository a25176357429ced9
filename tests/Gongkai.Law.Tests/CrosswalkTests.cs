using System.Text.Json;
using Gongkai.Law.Crosswalks;
using Gongkai.Law.Forms;

namespace Gongkai.Law.Tests;

public sealed class CrosswalkTests
{
    private static readonly Form Older = LawBook.Embedded.FormNamed("2019")!;
    private static readonly Form Newer = LawBook.Embedded.FormNamed("2021")!;
    private static readonly IReadOnlyList<CrosswalkPair> Pairs = Assert.Single(LawBook.Embedded.Crosswalks).Between(Older, Newer);

    [Fact]
    public void Every_cell_of_both_forms_stands_in_exactly_one_pair()
    {
        Assert.Equal(Older.Cells.OrderBy(cell => cell.ToString()), Pairs.SelectMany(pair => pair.From).OrderBy(cell => cell.ToString()));
        Assert.Equal(Newer.Cells.OrderBy(cell => cell.ToString()), Pairs.SelectMany(pair => pair.To).OrderBy(cell => cell.ToString()));
    }

    [Fact]
    public void What_cannot_wholly_be_compared_says_why() =>
        Assert.All(Pairs.Where(pair => pair.Relation != Comparability.Comparable), pair => Assert.True(pair.Reason is { Zh.Length: > 0, En.Length: > 0 }, string.Join(',', pair.From.Concat(pair.To))));

    [Theory]
    [InlineData("requests/received/person", "requests/received/person", Comparability.Comparable)]
    [InlineData("requests/other/person", "requests/other.notClarified/person requests/other.feeUnpaid/person requests/other.else/person", Comparability.Comparable)]
    [InlineData("disclosure/regulations/made", "disclosure/regulations/issued", Comparability.Partly)]
    [InlineData("disclosure/licences/decided", "disclosure/licences/decided", Comparability.Comparable)]
    [InlineData("disclosure/licences/lastYear", "", Comparability.NotComparable)]
    [InlineData("disclosure/fees/lastYear", "disclosure/fees/amount", Comparability.NotComparable)]
    [InlineData("disclosure/procurement/amount", "", Comparability.NotComparable)]
    public void A_cell_corresponds_as_declared(string from, string to, Comparability relation)
    {
        var pair = Assert.Single(Pairs, pair => pair.From.Contains(CellRef.Parse(from)));

        Assert.Equal(to, string.Join(' ', pair.To));
        Assert.Equal(relation, pair.Relation);
    }

    [Fact]
    public void A_misspelt_member_is_a_mistake_with_its_line() =>
        Assert.Equal(1, Assert.Throws<JsonException>(() => Crosswalk.Parse("{\"from\":\"2019\",\n\"tu\":\"2021\"}")).LineNumber);
}
