using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Reading.Text;

public sealed class MarkdownTests
{
    [Fact]
    public void Rules_under_headers_are_dropped_and_a_row_of_single_dashes_is_kept() =>
        Same("--\n甲 | 乙\n1 | 2\n- | -\n--\n", "| 甲 | 乙 |\n|:---|---:|\n| 1 | 2 |\n| - | - |\n");

    [Fact]
    public void A_heading_keeps_the_place_of_its_text()
    {
        var heading = Assert.IsType<Paragraph>(Documents.Read("## 一、总体情况\n", "a.md").Blocks[0]);

        Assert.True(heading.Heading);
        Assert.Equal("一、总体情况", heading.Text);
        Assert.Equal("line 1, characters 4-5", heading.At(0, 2).ToString());
    }

    [Fact]
    public void An_escaped_bar_is_text() => Same("--\na|b | 1\n c | 2\n--\n".Replace(" c", "c"), "| a\\|b | 1 |\n|---|---|\n| c | 2 |\n");

    [Fact]
    public void Emphasis_and_break_tags_are_not_text() =>
        Same("总体情况：12件\n--\n商业⏎企业 | 5\n甲 | 6\n--\n", "**总体情况**：**12**件\n\n| 商业<br>企业 | **5** |\n| --- | --- |\n| 甲 | 6 |\n");

    private static void Same(string blocks, string markdown) => Assert.Equal(blocks, Documents.Read(markdown, "a.md").Print());
}
