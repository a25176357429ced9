using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Tests.Figures;

public sealed class PrintedReaderTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("０", 0)]
    [InlineData(" 12 ", 12)]
    [InlineData("　7\u00A0", 7)]
    [InlineData("0.00", 0)]
    [InlineData("+21", 21)]
    [InlineData("-18", -18)]
    [InlineData("－18", -18)]
    [InlineData("－１８", -18)]
    [InlineData("1,288", 1288)]
    [InlineData("12，345，678.50", 12345678.5)]
    [InlineData("18651.064104", 18651.064104)]
    [InlineData("３．５", 3.5)]
    [InlineData("12件", 12)]
    [InlineData("976.81万元", 976.81)]
    [InlineData("零", 0)]
    [InlineData("22（其中修订16件）", 22)]
    [InlineData("55 (含自然失效 29 件)", 55)]
    public void A_number_is_read_in_any_of_its_spellings(string text, double value)
    {
        var printed = PrintedReader.Read(text);

        Assert.Equal(PrintedKind.Number, printed.Kind);
        Assert.Equal((decimal)value, printed.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\u00A0\n")]
    [InlineData("\u200B\uFEFF")]
    public void A_blank_is_not_a_zero(string text) => Assert.Equal(PrintedKind.Blank, PrintedReader.Read(text).Kind);

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData(" 无 ")]
    [InlineData("\\")]
    public void A_mark_is_not_a_zero(string text) => Assert.Equal(PrintedKind.Mark, PrintedReader.Read(text).Kind);

    [Theory]
    [InlineData("- 4 -")]
    [InlineData("-4-")]
    [InlineData("— 12 —")]
    [InlineData("－3－")]
    public void A_page_mark_is_no_figure(string text) => Assert.Equal(PrintedKind.PageMark, PrintedReader.Read(text).Kind);

    [Theory]
    [InlineData("1288/591")]
    [InlineData("0 0 0")]
    [InlineData("200 000121")]
    [InlineData("1 0")]
    public void Two_numbers_are_not_one(string text) => Assert.Equal(PrintedKind.Several, PrintedReader.Read(text).Kind);

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("2、其他")]
    [InlineData("1)重复申请")]
    [InlineData("2024年")]
    [InlineData("三、")]
    [InlineData("见附件")]
    [InlineData("无正当理由")]
    [InlineData("3万多元")]
    public void Words_that_begin_with_a_number_are_words(string text) => Assert.Equal(PrintedKind.Text, PrintedReader.Read(text).Kind);

    [Theory]
    [InlineData("73802895.90元", "Yuan")]
    [InlineData("976.81万元", "TenThousandYuan")]
    [InlineData("3件", "Pieces")]
    [InlineData("3", "None")]
    public void The_unit_in_the_cell_is_kept(string text, string unit) => Assert.Equal(unit, PrintedReader.Read(text).Unit.ToString());

    [Fact]
    public void A_number_too_long_for_any_report_is_words_and_no_error()
    {
        Assert.Equal(PrintedKind.Text, PrintedReader.Read("4000000000000000").Kind);
        Assert.Equal(PrintedKind.Text, PrintedReader.Read(new string('9', 500)).Kind);
    }
}
