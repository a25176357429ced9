using System.Text;

namespace Gongkai.Reports.Tests.Reading.Text;

public sealed class OtherTextTests
{
    static OtherTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_table_in_tags_among_lines_is_a_table_with_spans()
    {
        var document = Documents.Read("# 报告\n\n<table><tr><td colspan=\"2\">第一项</td></tr>\n<tr><td>规章</td><td>0</td></tr></table>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "a.md");

        Assert.Equal("# 报告\n--\n第一项 | .\n规章 | 0\n--\n--\na | b\n1 | 2\n--\n", document.Print());
        Assert.Equal(["line 1, characters 3-4", "table 1, line 3", "table 2, line 6"], document.Blocks.Select(block => block.Place.ToString()));
    }

    [Fact]
    public void A_tag_that_never_closes_is_text() => Assert.Equal("<table\n甲\n", Documents.Read("<table\n甲\n", "a.md").Print());

    [Fact]
    public void Comma_separated_values_are_a_sheet() =>
        Assert.Equal(
            "年度报告\n--\n项目 | 数量\n许可, \"A\"⏎类 | 5\n处罚 | \n--\n",
            Documents.Read("年度报告\n\n项目,数量\r\n\"许可, \"\"A\"\"\n类\",5\r\n处罚,\r\n", "a.csv").Print());

    [Fact]
    public void HTML_inside_JSON_is_read() =>
        Assert.Equal("前\n--\n甲 | 1\n乙 | 2\n--\n", Documents.Read("""{"title":"t","content":"<p>前<\/p><table><tr><td>甲<\/td><td>1<\/td><\/tr><tr><td>乙<\/td><td>2<\/td><\/tr><\/table>"}""", "a.json").Print());

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    public void A_page_saved_as_one_file_is_read(string coding)
    {
        var page = Encoding.GetEncoding("gb18030").GetBytes("<html><body><p>一、总体情况，收到申请12件</p></body></html>");
        var body = coding == "base64"
            ? Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks)
            : string.Concat(page.Select((b, i) => (b is > 32 and < 127 and not (byte)'=' ? ((char)b).ToString() : $"={b:X2}") + (i % 20 == 19 ? "=\r\n" : "")));
        var file = $"From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"==x\"\r\n\r\n--==x\r\nContent-Type: text/html;\r\n\tcharset=\"gb2312\"\r\nContent-Transfer-Encoding: {coding}\r\n\r\n{body}\r\n--==x\r\nContent-Type: image/png\r\n\r\nAAAA\r\n--==x--\r\n";

        Assert.Equal("一、总体情况，收到申请12件\n", Documents.Read(Encoding.Latin1.GetBytes(file), "a.mht").Print());
    }
}
