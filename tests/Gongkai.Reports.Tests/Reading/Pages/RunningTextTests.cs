using Gongkai.Reports.Reading;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Tests.Reading.Pages;

/// <summary>Lines of pages to paragraphs, without what is printed on every page.</summary>
public sealed class RunningTextTests
{
    private const float Em = 16;

    [Fact]
    public void Full_lines_go_on_and_indented_lines_begin_a_paragraph() => Assert.Equal(
        ["一二三四五六七八九十一二三四五六七八九十", "甲乙丙丁"],
        Read([(80, "一二三四五六七八"), (48, "九十一二三四五六七八"), (48, "九十"), (80, "甲乙丙丁")]));

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break_with_the_page_number_left_out() => Assert.Equal(
        ["一二三四五六七八九十"],
        Read([(80, "一二三四五六七八")], [(48, "九十")]));

    [Theory]
    [InlineData("- 3 -", true)]
    [InlineData("—5—", true)]
    [InlineData("第 2 页 共 6 页", true)]
    [InlineData("12/30", true)]
    [InlineData("2023年", false)]
    [InlineData("三、", false)]
    [InlineData("", false)]
    public void Page_numbers_are_known_in_all_their_forms(string text, bool isNumber) => Assert.Equal(isNumber, PageFurniture.IsPageNumber(text));

    [Fact]
    public void A_header_on_every_page_is_left_out() => Assert.Equal(
        ["一二三四五六七八九十完。", "一二三四五六七八九十毕。", "一二三四五六七八九十终。"],
        Blocks([.. "完毕终".Select((end, i) => Page(i + 1, [Word("青禾镇人民政府", 48, 30), Word("一二三四五六七八九十", 48, 300), Word(end + "。", 48, 326)]))]));

    private static string[] Read(params (float Left, string Text)[][] pages) =>
        Blocks([.. pages.Select((lines, page) => Page(page + 1, [.. lines.Select((line, i) => Word(line.Text, line.Left, 200 + (i * 26))), Word($"- {page + 1} -".Replace(" ", ""), 130, 800)]))]);

    private static string[] Blocks(IReadOnlyList<PageSheet> pages) => [.. PageBlocks.From(pages).Cast<Paragraph>().Select(paragraph => paragraph.Text)];

    private static PageSheet Page(int number, IReadOnlyList<Word> words) => new(number, 256, 842, words);

    private static Word Word(string text, float left, float top) => new(text, new(left, top, left + (text.Length * Em), top + Em + 3));
}
