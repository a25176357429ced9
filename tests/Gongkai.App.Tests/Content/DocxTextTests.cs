using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.App.Content;

namespace Gongkai.App.Tests.Content;

/// <summary>A document of Word's as the text of an item, as it is kept.</summary>
public sealed class DocxTextTests
{
    private const int Clauses = 1;
    private const int Plain = 2;
    private const int Bullets = 3;

    [Fact]
    public void Numbers_that_Word_prints_stay_where_they_stood() =>
        Assert.Equal(
            "<h2>一、总体要求</h2><p>第一条 为了规范管理。</p><p>第二条 本办法适用于全县。</p><h2>二、保障措施</h2><p>第三条 加强领导。</p>",
            Read(Heading("总体要求"), Numbered("为了规范管理。", Clauses, 1), Numbered("本办法适用于全县。", Clauses, 1), Heading("保障措施"), Numbered("加强领导。", Clauses, 1)));

    [Fact]
    public void Plain_numbers_and_bullets_become_lists_again_within_each_other_and_go_on_where_they_stopped() =>
        Assert.Equal(
            "<ol><li>甲<ul><li>其一</li><li>其二</li></ul></li><li>乙</li></ol><p>说明。</p><ol start=\"3\"><li>丙</li></ol>",
            Read(Numbered("甲", Plain), Numbered("其一", Bullets, 1), Numbered("其二", Bullets, 1), Numbered("乙", Plain), Paragraph("说明。"), Numbered("丙", Plain)));

    [Fact]
    public void Tables_keep_their_spans_and_the_numbers_in_their_cells()
    {
        var table = new Table(
            new TableRow(Cell(Paragraph("序号")), Cell(Paragraph("名称"), new GridSpan { Val = 2 })),
            new TableRow(Cell(Numbered("", Plain)), Cell(Paragraph("水渠"), new VerticalMerge { Val = MergedCellValues.Restart }), Cell(Paragraph("三百亩"))),
            new TableRow(Cell(Numbered("", Plain)), Cell(Paragraph(""), new VerticalMerge()), Cell(Paragraph("五百亩"))));

        Assert.Equal(
            "<table><tbody><tr><th>序号</th><th colspan=\"2\">名称</th></tr><tr><td>1.</td><td rowspan=\"2\">水渠</td><td>三百亩</td></tr><tr><td>2.</td><td>五百亩</td></tr></tbody></table>",
            Read(table).Replace(" scope=\"col\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_taken_over_is_said()
    {
        var deleted = new DeletedRun(new Run(new DeletedText("删去")));
        var text = Imported(new Paragraph(new Run(new Text("正文")), deleted, new Run(new FootnoteReference { Id = 1 }), new Run(new EmbeddedObject())));

        Assert.Equal("<p>正文</p>", EditorHtml.Clean(text.Html));
        Assert.Equal(2, text.Remarks.Count);
    }

    private static string Read(params OpenXmlElement[] blocks) => EditorHtml.Clean(Imported(blocks).Html);

    private static ImportedText Imported(params OpenXmlElement[] blocks)
    {
        using var package = new MemoryStream();
        using (var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Definition(Clauses, (NumberFormatValues.ChineseCounting, "%1、"), (NumberFormatValues.ChineseCounting, "第%2条"), restart: 0),
                Definition(Plain, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%1.%2"), restart: null),
                Definition(Bullets, (NumberFormatValues.Bullet, "·"), (NumberFormatValues.Bullet, "–"), restart: null),
                Instance(Clauses), Instance(Plain), Instance(Bullets));
        }

        return DocxText.Read(package.ToArray(), 10).Value;
    }

    private static AbstractNum Definition(int id, (NumberFormatValues Format, string Text) first, (NumberFormatValues Format, string Text) second, int? restart)
    {
        var below = Level(1, second);
        if (restart is { } level)
        {
            below.InsertAfter(new LevelRestart { Val = level }, below.GetFirstChild<NumberingFormat>());
        }

        return new AbstractNum(Level(0, first), below) { AbstractNumberId = id };
    }

    private static Level Level(int index, (NumberFormatValues Format, string Text) look) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = look.Format }, new LevelText { Val = look.Text }) { LevelIndex = index };

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };

    private static Paragraph Paragraph(string text) => new(new Run(new Text(text)));

    private static Paragraph Numbered(string text, int list, int level = 0) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), new Run(new Text(text)));

    private static Paragraph Heading(string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Clauses }), new OutlineLevel { Val = 0 }), new Run(new Text(text)));

    private static TableCell Cell(Paragraph text, OpenXmlElement? property = null) => new(new TableCellProperties(property is null ? [] : [property]), text);
}
