using Gongkai.Law.Catalogue;

namespace Gongkai.Law.Tests.Catalogue;

public sealed class IndexPatternTests
{
    [Theory]
    [InlineData("{信用代码}/{年}{月}-{流水号:5}", "11341702486344515H/202110-00013")]
    [InlineData("{机关代码}/{年}-{流水号:5}", "qinghe/2021-00013")]
    [InlineData("青{区划代码}-{事项}-{主题}-{年}-{流水号:4}", "青341702-20-7-04-2021-0013")]
    public void A_pattern_is_filled(string pattern, string whole)
    {
        var read = IndexPattern.Parse(pattern).Value;

        Assert.Equal(whole, read.Whole(read.Head(Value).Value, 13));
    }

    [Theory]
    [InlineData("{机关代码}/{年}", "index-pattern.serial")]
    [InlineData("{机关代码}-00001", "index-pattern.serial")]
    [InlineData("{流水号:5}-{年}", "index-pattern.last")]
    [InlineData("{年}{流水号:5}", "index-pattern.separator")]
    [InlineData("A1{流水号:5}", "index-pattern.separator")]
    [InlineData("{流水号:5}", "index-pattern.separator")]
    [InlineData("{年}-{流水号:1}", "index-pattern.width")]
    [InlineData("{日}-{流水号:5}", "index-pattern.place")]
    [InlineData("{年-{流水号:5}", "index-pattern.place")]
    [InlineData("{年}-{流水号:5", "index-pattern.brace")]
    [InlineData("甲 乙-{流水号:5}", "index-pattern.literal")]
    public void A_pattern_that_could_give_doubles_or_makes_no_sense_is_refused(string pattern, string code) => Assert.Equal(code, IndexPattern.Parse(pattern).Refusal?.Code);

    [Fact]
    public void What_the_pattern_needs_and_the_item_lacks_is_asked_for()
    {
        var refusal = IndexPattern.Parse("{主题}-{流水号:3}").Value.Head(_ => null).Refusal!;

        Assert.Contains("主题", refusal.Reason.Zh);
    }

    // Whatever the patterns and widths: from a number one can tell its head and its running number, and the running number counts within the head.
    [Fact]
    public void The_same_text_never_comes_from_two_heads()
    {
        string[] heads = ["a/2026-", "a/202-", "a/20260-", "a-", "a/2026/"];
        var numbers = (from head in heads from serial in new long[] { 1, 6, 99, 100, 1000, 12345, 123456 } select (head, whole: $"{head}{serial:D3}")).ToList();

        Assert.Equal(35, numbers.Count);
        Assert.Equal(numbers.Count, numbers.Select(n => n.whole).Distinct().Count());
        Assert.All(numbers, n => Assert.Equal(n.head, n.whole.TrimEnd("0123456789".ToCharArray())));
    }

    private static string Value(IndexPlace place) => place switch
    {
        IndexPlace.CreditCode => "11341702486344515H",
        IndexPlace.OrganCode => "qinghe",
        IndexPlace.RegionCode => "341702",
        IndexPlace.Matter => "20-7",
        IndexPlace.Theme => "04",
        IndexPlace.Year => "2021",
        _ => "10",
    };
}
