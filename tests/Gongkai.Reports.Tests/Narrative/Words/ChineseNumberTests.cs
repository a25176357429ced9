using FsCheck;
using FsCheck.Fluent;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Tests.Narrative.Words;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("一百零五", 105)]
    [InlineData("两", 2)]
    [InlineData("两千三百", 2300)]
    [InlineData("三万", 30_000)]
    [InlineData("一万零三十", 10_030)]
    [InlineData("十二万三千四百五十六", 123_456)]
    [InlineData("三亿", 300_000_000)]
    public void A_number_in_Chinese_is_read(string text, long value) => Assert.Equal(value, ChineseNumber.Parse(text));

    [Theory]
    [InlineData("二三")]
    [InlineData("十百")]
    [InlineData("")]
    [InlineData("一是")]
    public void What_is_no_number_is_none(string text) => Assert.Null(ChineseNumber.Parse(text));

    [Theory]
    [InlineData("二〇二四", 2024)]
    [InlineData("二零二四", 2024)]
    [InlineData("2024", 2024)]
    public void A_year_is_read_digit_by_digit(string text, int year) => Assert.Equal(year, ChineseNumber.DigitByDigit(text));

    [Fact]
    public void What_is_written_in_Chinese_is_read_back() =>
        Prop.ForAll(Gen.Choose(1, 99_999_999).ToArbitrary(), value => ChineseNumber.Parse(Write(value)) == value).QuickCheckThrowOnFailure();

    private static string Write(int value)
    {
        var (high, low) = Math.DivRem(value, 10_000);
        return high == 0 ? Section(low) : Section(high) + "万" + (low == 0 ? "" : (low < 1000 ? "零" : "") + Section(low));
    }

    private static string Section(int value)
    {
        var text = "";
        var gap = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            text += digit == 0 ? "" : (gap && text.Length > 0 ? "零" : "") + "零一二三四五六七八九"[digit] + name;
            gap = digit == 0;
        }

        return text;
    }
}
