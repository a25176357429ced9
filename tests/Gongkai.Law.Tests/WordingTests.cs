namespace Gongkai.Law.Tests;

public sealed class WordingTests
{
    [Fact]
    public void Places_are_filled_in_both_languages()
    {
        var filled = new Wording("{cell}为 {value}", "{cell} is {value}").Fill(("cell", new Wording("总计", "total")), ("value", 3.50m));

        Assert.Equal(new Wording("总计为 3.5", "total is 3.5"), filled);
    }

    [Fact]
    public void A_value_that_looks_like_a_place_is_left_alone() =>
        Assert.Equal("{b} and 2", new Wording("", "{a} and {b}").Fill(("a", "{b}"), ("b", 2)).En);

    [Fact]
    public void A_place_without_a_value_is_kept() => Assert.Equal("{a} {", new Wording("", "{a} {").Fill().En);
}
