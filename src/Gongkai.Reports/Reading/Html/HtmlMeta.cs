using AngleSharp.Dom;

namespace Gongkai.Reports.Reading.Html;

/// <summary>
/// What a page says about itself. The names are those of the guideline for government sites (国办发〔2017〕47号: ArticleTitle, PubDate) and the
/// common ones beside them.
/// </summary>
internal sealed class HtmlMeta
{
    public string? Title { get; private set; }

    public string? Published { get; private set; }

    public void Take(IElement meta)
    {
        var name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
        var content = meta.GetAttribute("content")?.Trim();

        if (name is null || string.IsNullOrEmpty(content))
        {
            return;
        }

        switch (name.ToLowerInvariant())
        {
            case "articletitle" or "og:title" or "dc.title":
                Title ??= content;
                break;
            case "pubdate" or "publishdate" or "publication_date" or "article:published_time" or "dc.date":
                Published ??= content;
                break;
        }
    }
}
