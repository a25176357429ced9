namespace Gongkai.Reports.Tests.Reading.Html;

public sealed class ChromeTests
{
    [Fact]
    public void What_stands_around_a_report_on_a_site_is_marked() =>
        Same(
            """
            ~ 首页
            ~ 政务公开
            ~ 互动
            ~ 当前位置：首页 > 年报
            ~ --
            索 引 号： | 000 | 发布机构： | 云岭县
            成文日期： | 2024-01-20 | 文 号： | 无
            --
            # 云岭县2023年政府信息公开工作年度报告
            ~ 来源：县政府办 发布时间：2024-01-20 浏览次数：12
            ~ 分享到：微信 微博
            一、总体情况
            来源于基层的信息12条。
            ~ 打印本页 关闭窗口
            ~ 主办：云岭县 网站标识码：0000

            """,
            """
            <div class="top"><ul><li><a>首页</a></li><li><a>政务公开</a></li><li><a>互动</a></li></ul></div><div>当前位置：<a>首页</a> &gt; <a>年报</a></div>
            <table><tr><td>索 引 号：</td><td>000</td><td>发布机构：</td><td>云岭县</td></tr><tr><td>成文日期：</td><td>2024-01-20</td><td>文　号：</td><td>无</td></tr></table>
            <h1>云岭县2023年政府信息公开工作年度报告</h1><div>来源：县政府办　发布时间：2024-01-20　浏览次数：12</div><div>分享到：微信 微博</div>
            <div id=zoom><p>一、总体情况</p><p>来源于基层的信息12条。</p></div><p><a>打印本页</a> <a>关闭窗口</a></p><div class=footer><p>主办：云岭县　网站标识码：0000</p></div>
            """);

    [Fact]
    public void A_named_container_is_furniture() => Same("~ 栏目\n~ 甲\n正文\n", "<div class='left-nav'>栏目<p>甲</p></div><p>正文</p>");

    [Theory]
    [InlineData("<p>一、总体情况</p><p>正文</p>", "一、总体情况\n正文\n")]
    [InlineData("<h2>年度报告</h2>", "# 年度报告\n")]
    [InlineData("<table><tr><td>a</td><td>1</td><td>2</td><td>3</td><td>4</td></tr><tr><td>b</td><td>5</td><td>6</td><td>7</td><td>8</td></tr></table>", "--\na | 1 | 2 | 3 | 4\nb | 5 | 6 | 7 | 8\n--\n")]
    public void A_report_inside_a_container_with_a_misleading_name_is_no_furniture(string body, string blocks) =>
        Same(blocks, $"<div id='navContent' class='footer_share'>{body}</div>");

    [Fact]
    public void Long_prose_is_no_furniture_whatever_it_is_called()
    {
        var prose = new string('文', 900);
        Same(prose + "\n", $"<div class=menu>{prose}</div>");
    }

    [Fact]
    public void Two_links_are_text_and_a_run_of_links_is_navigation() => Same("甲\n乙\n文\n~ 丙\n~ 丁\n~ 戊\n~ 己\n", "<p><a>甲</a></p><p><a>乙</a></p><p>文</p><ul><li><a>丙</a><li><a>丁</a><li><a>戊</a><li><a>己</a></ul>");

    private static void Same(string blocks, string body) =>
        Assert.Equal(blocks.ReplaceLineEndings("\n"), Documents.Read($"<html><body>{body}</body></html>", "a.html").Print());
}
