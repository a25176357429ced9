using Gongkai.App.Content;

namespace Gongkai.App.Tests.Content;

public sealed class EditorHtmlTests
{
    [Theory]
    [InlineData("一段文字", "<p>一段文字</p>")]
    [InlineData("<p class=MsoNormal style='text-indent:24.0pt;mso-char-indent-count:2.0'><span lang=EN-US style='font-family:仿宋_GB2312'>2025</span>年<o:p></o:p></p>", "<p>2025年</p>")]
    [InlineData("<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>有字</p><p>　　</p>", "<p>有字</p>")]
    [InlineData("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><p>正文</p>", "<p>正文</p>")]
    [InlineData("<xml><o:OfficeDocumentSettings><o:AllowPNG/>页面</o:OfficeDocumentSettings></xml><p>正文</p>", "<p>正文</p>")]
    [InlineData("<p><v:shape id=a type='#t'><v:imagedata src='file:///C:/a.png'/>图</v:shape>后</p>", "<p>后</p>")]
    [InlineData("<p>断成两\r\n行的中文 and\nEnglish  words</p>", "<p>断成两行的中文 and English words</p>")]
    [InlineData("<font color=red size=5><b>粗</b></font><i>斜</i>", "<p><strong>粗</strong><em>斜</em></p>")]
    [InlineData("<h1>大标题</h1><h3>小标题</h3><h6>更小</h6>", "<h2>大标题</h2><h3>小标题</h3><h4>更小</h4>")]
    [InlineData("<div>外层<div>里层<p>段落</p></div>末尾</div>", "<p>外层</p><p>里层</p><p>段落</p><p>末尾</p>")]
    [InlineData("<ul><li>甲<li><p>乙</p><ul><li>丙</ul></ul>", "<ul><li>甲</li><li>乙<ul><li>丙</li></ul></li></ul>")]
    [InlineData("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>第一项</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>第二项</p><p>后文</p>", "<ul><li>第一项</li><li>第二项</li></ul><p>后文</p>")]
    [InlineData("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>一、</span>总则</p>", "<p>一、总则</p>")]
    [InlineData("<table border=1 style='mso-yfti-tbllook:1184'><tr style='height:20pt'><td width=100><p class=MsoNormal>项目</p></td><td>数</td></tr><tr><td colspan=2><p>甲</p><p>乙</p></td></tr></table>", "<table><tbody><tr><th scope=\"col\">项目</th><th scope=\"col\">数</th></tr><tr><td colspan=\"2\">甲<br>乙</td></tr></tbody></table>")]
    [InlineData("<table><tr><td><p>只有一格</p></td></tr></table>", "<p>只有一格</p>")]
    [InlineData("<a href='javascript:alert(1)'>点</a><a href='/o/qinghe'>机关</a>", "<p>点<a href=\"/o/qinghe\" rel=\"noopener nofollow\">机关</a></p>")]
    [InlineData("<p>文<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>字</p>", "<p>文字</p>")]
    [InlineData("<p style='display:none'>藏起来的</p><p>看得见</p>", "<p>看得见</p>")]
    [InlineData("<blockquote><p>引文</p></blockquote>", "<blockquote><p>引文</p></blockquote>")]
    [InlineData("<p>a<br><br></p><br>", "<p>a</p>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    public void Word_and_whatever_else_comes_down_to_what_a_text_is_made_of(string pasted, string kept) => Assert.Equal(kept, EditorHtml.Clean(pasted));

    [Fact]
    public void A_table_in_a_list_keeps_its_cells_beside_it() => Assert.Equal(
        "<ol><li>甲</li></ol><table><tbody><tr><th scope=\"col\">村</th><th scope=\"col\">户数</th></tr><tr><td>青石村</td><td>120</td></tr></tbody></table><ol start=\"2\"><li>乙</li></ol>",
        EditorHtml.Clean("<ol><li>甲<table><tr><td>村</td><td>户数</td></tr><tr><td>青石村</td><td>120</td></tr></table></li><li>乙</li></ol>"));

    [Fact]
    public void Only_pictures_of_its_own_stay() =>
        Assert.Equal(
            "<p><img src=\"own\" alt=\"坝&quot;\"></p>",
            EditorHtml.Clean("<img src='a' alt='坝\"' onload=x><img src='http://elsewhere/b.png'><img src='data:image/png;base64,AA=='>", source => source == "a" ? "own" : null));

    [Fact]
    public void Cleaning_what_is_clean_changes_nothing_whatever_it_was()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table>", "<tr>", "<td colspan=2>", "<th>", "</table>", "<ul>", "<li>", "</ul>", "<ol start=3>", "</ol>", "<h1>", "</h1>", "<br>", "<blockquote>", "</blockquote>",
            "<a href='//evil'>", "<a href=/x>", "</a>", "文", "字 ", "\n", "&nbsp;", "<script>x</script>", "<o:p>", "</o:p>", "<svg><p>", "<math><mtext>", "<img src=a alt=b>", "<!--", "-->", "<xml>", "</xml>", "<template>", "<i>", "</i>", "'\"><", "<caption>", "<span style='mso-list:Ignore'>·</span>", "<p style='mso-list:l0'>",
        ];
        var random = new Random(20250106);
        for (var i = 0; i < 4000; i++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));
            var once = EditorHtml.Clean(html, source => source);
            Assert.Equal(once, EditorHtml.Clean(once, source => source));
            Assert.Equal(SafeHtml.Clean(once).Replace(" rel=\"noopener nofollow\"", ""), once.Replace(" rel=\"noopener nofollow\"", ""));   // nothing in it that the allow-list does not know
            Assert.DoesNotContain("script", once, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Depth_has_an_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><b>", 5000)) + "深" + string.Concat(Enumerable.Repeat("</b></div>", 5000));
        Assert.DoesNotContain("<div", EditorHtml.Clean(deep));
        Assert.NotNull(EditorHtml.Clean(string.Concat(Enumerable.Repeat("<table><tr><td>", 2000))));
        Assert.NotNull(EditorHtml.Clean(string.Concat(Enumerable.Repeat("<ul><li>", 2000))));
        Assert.NotNull(EditorHtml.Clean(string.Concat(Enumerable.Repeat("<blockquote>", 2000))));
    }
}
