namespace Gongkai.Reports.Tests.Reading.Html;

public sealed class HtmlTextTests
{
    [Fact]
    public void Text_is_read_wherever_it_stands() =>
        Same("甲\n乙\n丙丁\n戊\n己\n庚\n", "甲<div>乙</div><span>丙</span><b>丁</b><p>戊<br>己</p>庚");

    [Fact]
    public void A_line_end_of_the_source_is_no_space_between_Chinese_characters() => Same("一、总体情况 2023 年 a b\n", "<p>一、总体\n   情况\n2023\n年 a\nb</p>");

    [Fact]
    public void Headings_are_known() => Same("# 报告\n# 总体\n正文\n", "<h1>报告</h1><h3>总体</h3><p>正文</p>");

    [Fact]
    public void What_is_not_shown_is_left_out() =>
        Same("甲\n", "<p>甲</p><p style='color:red; DISPLAY : none'>乙</p><div hidden>丙</div><script>丁</script><style>戊</style><template>己</template>");

    [Fact]
    public void Entities_are_characters() => Same("<25> & “件”\n", "<p>&lt;25&gt; &amp; &ldquo;&#20214;&rdquo;</p>");

    [Fact]
    public void Broken_conditional_comments_are_not_text() =>
        Same("甲乙丙\n丁\n", "<p>甲<!--[if !supportLists]-->乙<!--[endif]-->丙</p><p>&lt;!--[if gte mso 9]&gt;--&gt;丁&lt;![endif]--&gt;</p><p>--&gt;</p>");

    [Fact]
    public void Word_settings_are_not_text() => Same("甲\n", "<xml><o:OfficeDocumentSettings>x</o:OfficeDocumentSettings></xml><p>甲<o:p></o:p></p>");

    [Fact]
    public void Lines_of_preformatted_text_are_lines() => Same("甲\n乙 丙\n", "<pre>甲\n乙  丙</pre>");

    [Fact]
    public void Meta_tags_tell_title_and_date()
    {
        var document = Documents.Read("<html><head><title>站名</title><meta name=\"ArticleTitle\" content=\"年度报告\"><meta name='PubDate' content='2024-01-25 10:30'></head><body>x</body></html>", "a.html");

        Assert.Equal(("年度报告", "2024-01-25 10:30"), (document.MetaTitle, document.MetaPublished));
    }

    [Fact]
    public void A_table_in_a_script_string_is_found_when_the_page_shows_none() =>
        Same(
            "前\n--\n甲 | 1\n“乙” | 2\n--\n",
            "<div id=a></div><script>// \"<table>\"\nvar c = \"<p>前<\\/p><table class=\\\"t\\\"><tr><td>甲</td><td>1</td></tr>\" +\n'<tr><td>\\u201c乙\\u201d</td><td>' + '2' + \"\\u003c/td></tr></table>\";\na.innerHTML = c;</script>");

    [Fact]
    public void JSON_inside_a_string_is_opened_again() =>
        Same(
            "--\n甲 | 1\n乙 | 2\n--\n",
            """<script>var d = "{\"content\":\"<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>\"}";</script>""");

    [Fact]
    public void A_script_is_left_alone_when_the_page_shows_a_table() =>
        Same("--\n甲 | 1\n--\n", "<table><tr><td>甲</td><td>1</td></tr></table><script>var c = \"<table><tr><td>乙</td><td>2</td></tr></table>\";</script>");

    [Fact]
    public void A_hidden_table_is_read_when_the_page_shows_none()
    {
        var document = Documents.Read("<p>全文</p><div style='display:none'><table><tr><td>甲</td><td>1</td></tr></table></div>", "a.html");

        Assert.Equal("全文\n--\n甲 | 1\n--\n", document.Print());
        Assert.Contains("隐藏部分", Assert.Single(document.Remarks).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_tables_are_pictures_or_attachments_says_so()
    {
        var document = Documents.Read("<p>二、主动公开</p><img src=1.png><img src=2.png><p><a href='/x/report.docx'>附件</a></p>", "a.html");

        Assert.Equal(["文件中没有表格，有图片 2 张；图片里的表格未读取", "文件中没有表格，但有附件（report.docx），请下载附件后读取"], document.Remarks.Select(remark => remark.Zh));
    }

    private static void Same(string blocks, string body) => Assert.Equal(blocks, Documents.Read($"<html><body>{body}</body></html>", "a.html").Print());
}
