namespace Gongkai.Web.Site;

/// <summary>What the head of a public page says in the meta tags of the site guideline. A page sets it as <c>ViewData["Head"]</c>.</summary>
/// <param name="Column">栏目名称.</param>
/// <param name="Description">What the column holds.</param>
public sealed record PageHead(string Column, string Description)
{
    public string Keywords { get; init; } = "政府信息公开,年度报告";

    /// <summary>栏目类别.</summary>
    public string ColumnType { get; init; } = "政府信息公开";

    /// <summary>Set where the page is one article.</summary>
    public ArticleHead? Article { get; init; }

    /// <summary>The path this content has for ever; null for the path asked for, without its query.</summary>
    public string? Canonical { get; init; }

    /// <summary>An Atom feed of this page's list.</summary>
    public string? Feed { get; init; }
}

/// <summary>An article's own meta tags.</summary>
/// <param name="Title">ArticleTitle.</param>
/// <param name="Published">PubDate, as the guideline writes it: <c>2026-01-22 09:30</c>.</param>
/// <param name="Source">ContentSource.</param>
public sealed record ArticleHead(string Title, string Published, string Source);
