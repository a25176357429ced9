namespace Gongkai.Testing.Generated.Layouts;

/// <summary>What stands around a report on a government site: breadcrumb, index table, share bar, footer.</summary>
internal static class SiteChrome
{
    public static string Wrap(GeneratedReport report, string body, Dice dice)
    {
        var (title, published) = (report.Story.Title, report.Story.Published);
        var index = dice.Chance(0.5)
            ? $"<table class=\"index\"><tr><td>索 引 号：</td><td>{dice.Between(100000, 999999)}/{published.Year}-{dice.Between(10000, 99999)}</td><td>信息分类：</td><td>政府信息公开年报</td></tr>"
              + $"<tr><td>发布机构：</td><td>{report.Organ.Name}</td><td>成文日期：</td><td>{published:yyyy-MM-dd}</td></tr><tr><td>文　　号：</td><td>无</td><td>关 键 词：</td><td></td></tr></table>\n"
            : "";

        return $"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
            <meta name="ArticleTitle" content="{title}" /><meta name="PubDate" content="{published:yyyy-MM-dd} 09:12" /><meta name="ContentSource" content="{report.Organ.Name}" />
            <title>{title}_{report.Organ.Site}</title><script>var _hmt = _hmt || [];</script></head><body>
            <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/hdjl">互动交流</a></li></ul></div>
            <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/nb">政府信息公开年报</a></div>
            {index}<div class="article"><div class="info">来源：{report.Organ.Name}　作者：佚名　发布时间：{published:yyyy-MM-dd} 09:12　浏览次数：<span id="hits">{dice.Between(12, 4000)}</span>　字体：[大 中 小]</div>
            <div class="share">分享到：微信 微博 QQ空间</div>
            <div id="zoom" class="TRS_Editor">
            {body}</div></div>
            <div class="tools"><a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
            <div class="footer"><p>主办：{report.Organ.Site}管理中心　网站标识码：0000000000　备案号：某ICP备00000000号</p><p>联系电话：0000-5550000</p></div>
            </body></html>

            """;
    }
}
