namespace Gongkai.Reports.Reading.Html;

/// <summary>What a tag means for reading.</summary>
internal enum HtmlTag
{
    Inline,
    Block,
    Heading,
    Break,
    Link,
    Table,
    Row,
    Cell,
    Preformatted,
    Meta,
    Picture,
    Script,

    /// <summary>Its text is a label of the page's own controls, never of the report.</summary>
    Control,

    /// <summary>Its text is never shown.</summary>
    Unseen,
}

internal static class HtmlTags
{
    public static HtmlTag Of(string name) => name switch
    {
        "td" or "th" => HtmlTag.Cell,
        "tr" => HtmlTag.Row,
        "table" => HtmlTag.Table,
        "a" => HtmlTag.Link,
        "br" or "hr" => HtmlTag.Break,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => HtmlTag.Heading,
        "pre" or "textarea" or "xmp" or "listing" or "plaintext" => HtmlTag.Preformatted,
        "meta" => HtmlTag.Meta,
        "img" => HtmlTag.Picture,
        "script" => HtmlTag.Script,
        "select" or "button" or "nav" or "noscript" or "option" => HtmlTag.Control,
        "style" or "title" or "iframe" or "object" or "embed" or "svg" or "math" or "template" or "xml" or "audio" or "video" or "canvas" or "datalist"
            => HtmlTag.Unseen,
        "p" or "div" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "section" or "article" or "header" or "footer" or "main" or "aside" or "blockquote"
            or "form" or "fieldset" or "legend" or "center" or "address" or "figure" or "figcaption" or "details" or "summary" or "dir" or "menu"
            or "caption" or "body" or "html" or "hgroup" or "search" => HtmlTag.Block,
        _ => HtmlTag.Inline,
    };
}
