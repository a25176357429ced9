using System.Text;
using Gongkai.Reports.Reading.Encodings;

namespace Gongkai.Reports.Tests.Reading.Encodings;

public sealed class TextDecoderTests
{
    private const string Text = "云岭县人民政府2023年政府信息公开工作年度报告\n一、总体情况　收到申请“12”件，办结—㎡镕。\n";
    private const string Traditional = "雲嶺縣人民政府2023年政府資訊公開工作年度報告，收到申請12件。";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("gbk")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Text_is_the_same_in_every_encoding_without_a_mark(string encoding) => Same(Text, Encoding.GetEncoding(encoding).GetBytes(Text));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_not_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Same(Text, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
    }

    [Theory]
    [InlineData("utf-8", "gb2312")]
    [InlineData("gb18030", "utf-8")]
    [InlineData("gb18030", "iso-8859-1")]
    [InlineData("gb18030", "big5")]
    [InlineData("utf-16", "gb2312")]
    [InlineData("gb18030", "no-such-charset")]
    public void A_wrong_declaration_is_not_believed(string actual, string declared)
    {
        var page = $"<html><head><meta charset=\"{declared}\"><title>{Text}</title></head></html>";
        Same(page, Encoding.GetEncoding(actual).GetBytes(page));
    }

    [Fact]
    public void Big5_is_tried_where_it_is_declared()
    {
        var page = $"<meta charset=big5><p>{Traditional}</p>";
        Same(page, Encoding.GetEncoding("big5").GetBytes(page));
    }

    [Fact]
    public void A_mark_of_one_encoding_before_text_in_another_is_not_believed() =>
        Same(Text, [0xEF, 0xBB, 0xBF, .. Encoding.GetEncoding("gb18030").GetBytes(Text)]);

    [Fact]
    public void A_few_broken_bytes_do_not_change_the_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        bytes[10] = 0xFF;

        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal("utf-8", decoded.Encoding);
        Assert.InRange(decoded.Lost, 1, 3);
        Assert.EndsWith(Text[8..], decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_words_that_happen_to_be_valid_utf8_are_read_as_GBK() => Same("联通\n", Encoding.GetEncoding("gbk").GetBytes("联通\n"));

    [Fact]
    public void NUL_characters_are_dropped_and_counted()
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes("一、总\0体情况\0，收到申请12件"));

        Assert.Equal(("一、总体情况，收到申请12件", 2), (decoded.Text, decoded.Nulls));
    }

    private static void Same(string expected, byte[] bytes) => Assert.Equal(expected, TextDecoder.Decode(bytes).Text);
}
