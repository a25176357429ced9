using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.App.Content;

namespace Gongkai.App.Tests.Content;

public sealed class SafeHtmlTests
{
    private static readonly string[] Allowed =
    [
        "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption",
        "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img", "figure", "figcaption", "div", "span", "pre", "code",
    ];

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<a href=\"", "javascript:", "java\tscript:", "&#106;avascript:", "data:text/html,", "vbscript:", "\">", "'", "\"", "<img src=x onerror=", "<svg>", "<svg/onload=", "<math>",
        "<mtext>", "<mglyph>", "<style>", "</style>", "<script>", "</script>", "<table>", "<td>", "<caption>", "<!--", "-->", "<![CDATA[", "]]>", "<noscript>", "</noscript>", "<template>",
        "<textarea>", "</textarea>", "<title>", "</title>", "<iframe srcdoc=\"", "<form action=", "<button formaction=", "<base href=", "<meta http-equiv=refresh ", "<object data=", "<xmp>", "<plaintext>",
        "onclick=", "style=\"background:url(", "xlink:href=\"", "&lt;", "&#60;", "&#x3c;", "\0", "\u00AD", "`", "文字", " ", "=", "/", ">", "<", "<foreignObject>", "<annotation-xml encoding=\"text/html\">", "<select>", "<option>",
    ];

    [Theory]
    [InlineData("<p>工作<strong>报告</strong></p>", "<p>工作<strong>报告</strong></p>")]
    [InlineData("<script>steal()</script>后文", "后文")]
    [InlineData("<p onclick=\"steal()\">甲</p>", "<p>甲</p>")]
    [InlineData("<a href=\"javascript:steal()\">甲</a>", "<a rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\" jAvA\tscRipt:steal()\">甲</a>", "<a rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\"&#106;avascript:steal()\">甲</a>", "<a rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\"data:text/html;base64,AAAA\">甲</a>", "<a rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\"//elsewhere.example/x\">甲</a>", "<a rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\"/\\elsewhere.example\">甲</a>", "<a rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\"/o/qinghe?at=12:30\">甲</a>", "<a href=\"/o/qinghe?at=12:30\" rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<a href=\"https://a.example/?x=1&y=2\">甲</a>", "<a href=\"https://a.example/?x=1&amp;y=2\" rel=\"noopener nofollow\">甲</a>")]
    [InlineData("<img src=x onerror=steal()>", "<img src=\"x\">")]
    [InlineData("<img src=\"javascript:steal()\" alt='\"><script>'>", "<img alt=\"&quot;&gt;&lt;script&gt;\">")]
    [InlineData("<svg onload=steal()><a>甲</a></svg>乙", "乙")]
    [InlineData("<math><mtext></p><style><img src=x onerror=steal()></style></math>", "")]
    [InlineData("<iframe srcdoc=\"<script>steal()</script>\"></iframe>乙", "乙")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=steal()>\">", "<img src=\"x\">&quot;&gt;")]
    [InlineData("<style>p{background:url(//x)}</style><p style=\"position:fixed\">甲</p>", "<p>甲</p>")]
    [InlineData("<form action=/x><input name=a>甲</form>乙", "乙")]
    [InlineData("<custom-tag>甲</custom-tag>", "甲")]
    [InlineData("<!-- a --><p>甲</p><!-- b", "<p>甲</p>")]
    [InlineData("&lt;script&gt;steal()&lt;/script&gt;", "&lt;script&gt;steal()&lt;/script&gt;")]
    [InlineData("<table><tr><td colspan=\"2\" rowspan=\"-1\" width=\"9\">甲</td></tr></table>", "<table><tbody><tr><td colspan=\"2\">甲</td></tr></tbody></table>")]
    [InlineData("<a xlink:href=\"javascript:steal()\" id=\"main\" class=\"x\" name=\"forms\">甲</a>", "<a>甲</a>")]
    [InlineData("", "")]
    public void What_is_not_named_is_taken_off(string html, string clean) => Assert.Equal(clean, SafeHtml.Clean(html));

    [Fact]
    public void Nothing_put_together_from_tricks_leaves_anything_that_runs()
    {
        var markup = Gen.Elements(Pieces).ArrayOf(14).Select(string.Concat).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(markup, html => IsHarmless(SafeHtml.Clean(html))));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        var markup = Gen.Elements(Pieces).ArrayOf(14).Select(string.Concat).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(markup, html => IsHarmless(SafeHtml.Clean(SafeHtml.Clean(html)))));
    }

    [Fact]
    public void Text_comes_out_as_it_went_in()
    {
        var check = Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var plain = text.Get.Replace("\0", "").Replace('\r', '\n');
            return new HtmlParser().ParseDocument("<body>" + SafeHtml.Clean(Encode(plain))).Body!.TextContent.Replace('\r', '\n') == plain.TrimStart('\n', ' ', '\t', '\f') || plain.Any(char.IsSurrogate) || char.IsWhiteSpace(plain.FirstOrDefault('x'));
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), check);
    }

    [Fact]
    public void Ten_thousand_nested_elements_end_in_text_and_not_in_a_fall() =>
        Assert.True(SafeHtml.Clean(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "甲").Length < 10_000);

    [Fact]
    public void A_text_too_long_to_be_one_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => SafeHtml.Clean(new string('x', SafeHtml.Longest + 1)));

    private static bool IsHarmless(string html)
    {
        var elements = new HtmlParser().ParseDocument("<body>" + html).Body!.QuerySelectorAll("*");

        return elements.All(element => Allowed.Contains(element.LocalName) && element.Attributes.All(IsHarmless));
    }

    private static bool IsHarmless(IAttr attribute) =>
        attribute.Name is "alt" or "title" or "colspan" or "rowspan" or "width" or "height" or "start" or "scope" or "rel"
        || (attribute.Name is "href" or "src" && HasHarmlessScheme(attribute.Value));

    // As browsers read an address: what stands before the first colon is a scheme unless a path has begun.
    private static bool HasHarmlessScheme(string address)
    {
        var colon = address.IndexOf(':');
        return !address.Any("<>\"`\\\t\n\r\0".Contains) && (colon < 0 || address.AsSpan(0, colon).ContainsAny("/?#") || address[..colon].ToLowerInvariant() is "http" or "https" or "mailto" or "tel");
    }

    private static string Encode(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;");
}
