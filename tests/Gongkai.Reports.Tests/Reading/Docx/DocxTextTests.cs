using static Gongkai.Reports.Tests.Reading.Packages;

namespace Gongkai.Reports.Tests.Reading.Docx;

public sealed class DocxTextTests
{
    [Fact]
    public void Tracked_changes_read_as_accepted() =>
        Same(
            "收到申请12件\n",
            "<w:p><w:r><w:t>收到申请</w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r>"
            + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>");

    [Fact]
    public void A_paragraph_whose_end_was_deleted_runs_on() =>
        Same("一、总体情况\n", P("一、总体", "<w:rPr><w:del w:id='1'/></w:rPr>") + P("情况"));

    [Fact]
    public void A_text_box_is_read_once_and_does_not_cut_the_text_it_is_anchored_in() =>
        Same(
            "框内\n前后\n",
            "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + P("框内") + "</w:txbxContent></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>" + P("框内") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>");

    [Fact]
    public void A_field_shows_its_result_and_hidden_text_nothing() =>
        Same(
            "共3页\n",
            "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r><w:r><w:t>3</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>页</w:t></w:r></w:p>");

    [Fact]
    public void Headings_come_from_styles_and_outline_levels() =>
        Same(
            "# 标题\n# 一、总体情况\n正文\n~ 一、总体情况 1\n",
            P("标题", "<w:pStyle w:val='a'/>") + P("一、总体情况", "<w:outlineLvl w:val='0'/>") + P("正文") + P("一、总体情况\t1".Replace("\t", " "), "<w:pStyle w:val='t'/>"),
            styles: "<w:style w:type='paragraph' w:styleId='h'><w:name w:val='heading 1'/></w:style><w:style w:type='paragraph' w:styleId='a'><w:name w:val='我的'/><w:basedOn w:val='h'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='t'><w:name w:val='toc 1'/></w:style>");

    [Fact]
    public void Numbers_that_Word_counts_are_printed() =>
        Same(
            "一、总体\n（一）主动\n（二）申请\n二、表\n（一）又\n1.甲\n2.乙\n十、末\n",
            P("总体", List(1, 0)) + P("主动", List(1, 1)) + P("申请", List(1, 1)) + P("表", List(1, 0)) + P("又", List(1, 1)) + P("甲", List(1, 2)) + P("乙", List(1, 2)) + P("末", List(2, 0)),
            numbering: Levels(7) + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='10'/></w:lvlOverride></w:num>");

    [Fact]
    public void A_style_brings_its_numbers_along() =>
        Same(
            "一、甲\n（一）乙\n不编号\n",
            P("甲", "<w:pStyle w:val='x'/>") + P("乙", "<w:pStyle w:val='y'/>") + P("不编号", "<w:pStyle w:val='x'/><w:numPr><w:numId w:val='0'/></w:numPr>"),
            numbering: Levels(7) + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>",
            styles: "<w:style w:type='paragraph' w:styleId='x'><w:name w:val='x'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='y'><w:name w:val='y'/><w:basedOn w:val='x'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");

    [Fact]
    public void Notes_follow_the_text_and_headers_are_left_out()
    {
        const string Ns = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        var file = Packages.Docx(P("正文"), "", "", ("word/footnotes.xml", $"<w:footnotes {Ns}><w:footnote>{P("注：含上年结转")}</w:footnote></w:footnotes>"), ("word/header1.xml", $"<w:hdr {Ns}>{P("页眉")}</w:hdr>"));

        Assert.Equal("正文\n注：含上年结转\n", Documents.Read(file, "a.docx").Print());
    }

    [Fact]
    public void A_document_whose_tables_are_pictures_says_so()
    {
        var document = Documents.Read(Packages.Docx(P("二、主动公开") + "<w:p><w:r><w:drawing><a:blip xmlns:a='x'/></w:drawing></w:r></w:p>"), "a.docx");

        Assert.Equal("文件中没有表格，有图片 1 张；图片里的表格未读取", Assert.Single(document.Remarks).Zh);
    }

    private static string List(int list, int level) => $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>";

    private static string Levels(int id) =>
        $"<w:abstractNum w:abstractNumId='{id}'>"
        + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl>"
        + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl>"
        + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl></w:abstractNum>";

    private static void Same(string blocks, string body, string numbering = "", string styles = "") =>
        Assert.Equal(blocks, Documents.Read(Packages.Docx(body, numbering, styles), "a.docx").Print());
}
