using System.ComponentModel;
using System.Globalization;
using System.Text;
using Gongkai.App.Publishing.Published;
using Gongkai.App.Search;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Api;

/// <summary>/api/v1/items and items.csv: what is disclosed, newest first, with the filters of the pages; and an item by itself.</summary>
internal static class ItemsApi
{
    private const int Most = 200;
    private const int Usual = 50;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/items", Json).WithSummary("主动公开的信息（JSON）").Produces<ApiItemPage>().ProducesProblem(400);
        api.MapGet("/items.csv", Csv).WithSummary("主动公开的信息（CSV）").Produces(200, contentType: "text/csv").ProducesProblem(400);
        api.MapGet("/items/{organ}/{number:long}", One).WithSummary("一条信息：要素、正文和附件").Produces<ApiItemWhole>().ProducesProblem(404).ProducesProblem(410);
    }

    private static Task<IResult> Json(
        HttpContext http, ListPublic lines, SearchPublic search, SiteSettings site, CancellationToken stop,
        [FromQuery, Description("机关代码")] string? organ = null, [FromQuery, Description("true：含所属机关")] string? below = null, [FromQuery, Description("栏目，可用逗号并列")] string? kind = null,
        [FromQuery, Description("公开事项代码，如 20-7")] string? matter = null, [FromQuery, Description("主题代码")] string? theme = null, [FromQuery, Description("成文年份")] string? year = null,
        [FromQuery, Description("有效性")] string? validity = null, [FromQuery, Description("发布日期从")] string? from = null, [FromQuery, Description("发布日期到")] string? to = null,
        [FromQuery, Description("检索词")] string? q = null, [FromQuery, Description("上一页给出的 next")] string? before = null, [FromQuery, Description("每页条数，最多 200")] string? perPage = null) =>
        Answer(http, lines, search, (page, root) => ApiJson.Of(http, new ApiItemPage(page.Next, [.. page.Lines.Select(line => ApiItem.Of(line, root))])), site, stop);

    private static Task<IResult> Csv(
        HttpContext http, ListPublic lines, SearchPublic search, SiteSettings site, CancellationToken stop,
        [FromQuery, Description("机关代码")] string? organ = null, [FromQuery, Description("栏目，可用逗号并列")] string? kind = null, [FromQuery, Description("公开事项代码，如 20-7")] string? matter = null,
        [FromQuery, Description("主题代码")] string? theme = null, [FromQuery, Description("成文年份")] string? year = null, [FromQuery, Description("检索词")] string? q = null,
        [FromQuery, Description("上一页响应头 Link 给出")] string? before = null, [FromQuery, Description("每页条数，最多 200")] string? perPage = null) =>
        Answer(http, lines, search, (page, root) => PublicFile.Of(http, Table(page.Lines, root), "text/csv; charset=utf-8"), site, stop);

    private static async Task<IResult> One(string organ, long number, HttpContext http, FindPublicItem items, SiteSettings site, CancellationToken stop, [FromQuery, Description("版本号；不写为现行版本")] string? version = null)
    {
        int? wanted = int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        if (version is not null && wanted is null)
        {
            return ApiProblem.Bad(nameof(version), "应是整数");
        }

        return await items.Run(organ, number, wanted, stop) is not { } item ? ApiProblem.NotFound("没有这条信息", "机关代码或编号不对，或者信息尚未公开。")
            : item.Withdrawn is { } gone ? Results.Problem(gone.Because, statusCode: StatusCodes.Status410Gone, title: "信息已撤回")
            : Fresh(http, ApiJson.Of(http, ApiItemWhole.Of(item, SiteAddress.Root(site, http.Request)), item.Version.PublishedAt));
    }

    private static async Task<IResult> Answer(HttpContext http, ListPublic lines, SearchPublic search, Func<Page, string, IResult> write, SiteSettings site, CancellationToken stop)
    {
        var asked = ListAsked.Of(http.Request.Query);
        var query = new ApiQuery(http.Request);
        var (size, words) = (query.PerPage(Usual, Most), query.Text("q"));
        if (asked.Ignored.Count > 0 || query.Problem is not null)
        {
            return query.Problem ?? Results.Problem($"不能识别：{string.Join('、', asked.Ignored)}", statusCode: StatusCodes.Status400BadRequest, title: "参数不正确");
        }

        Page page;
        if (words is null)
        {
            var found = await lines.Run(new(asked.Filter, asked.Before, PerPage: size) { Counted = false }, stop);
            page = new Page(found.Lines, found.HasOlder ? found.Lines[^1].Row : null);
        }
        else
        {
            var found = await search.Run(new(words, asked.Filter, ByDate: true, Before: asked.Before, PerPage: size) { Counted = false }, stop);
            if (found.Refusal is { } refusal)
            {
                return Results.Problem(refusal.Reason.Zh, statusCode: StatusCodes.Status400BadRequest, title: "检索词不正确");
            }

            page = new Page([.. found.Value.Hits.Select(hit => hit.Line)], found.Value.Older);
        }

        if (page.Next is { } next)
        {
            http.Response.Headers.Link = $"<{http.Request.Path}{asked.Parameters(true, ("q", words), ("perPage", size.ToString(CultureInfo.InvariantCulture)), ("before", next.ToString(CultureInfo.InvariantCulture)))}>; rel=\"next\"";
        }

        return Fresh(http, write(page, SiteAddress.Root(site, http.Request)));
    }

    // What was withdrawn is gone from every copy at once: copies are asked about before they are used.
    private static IResult Fresh(HttpContext http, IResult result)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return result;
    }

    private static byte[] Table(IReadOnlyList<PublicLine> lines, string root)
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, "organ", "organName", "number", "kind", "title", "documentNumber", "indexNumber", "matter", "theme", "issuedOn", "publishedAt", "validity", "page");
        foreach (var item in lines.Select(line => ApiItem.Of(line, root)))
        {
            CsvText.Line(
                csv, item.Organ, item.OrganName, item.Number.ToString(CultureInfo.InvariantCulture), item.Kind.ToString(), item.Title, item.DocumentNumber, item.IndexNumber, item.Matter, item.Theme,
                item.IssuedOn?.Iso(), item.PublishedAt.Offset(), item.Validity, item.Page);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private sealed record Page(IReadOnlyList<PublicLine> Lines, long? Next);
}

/// <summary>A page of a list that goes on at a place: <c>before=next</c>; null when it was the last.</summary>
internal sealed record ApiItemPage(long? Next, IReadOnlyList<ApiItem> Items);

/// <summary>An item in a list.</summary>
internal sealed record ApiItem(string Organ, string OrganName, long Number, PublicKind Kind, string Title, DateTime PublishedAt, string Page)
{
    public string? Summary { get; init; }

    public string? DocumentNumber { get; init; }

    public string? IndexNumber { get; init; }

    public string? Matter { get; init; }

    public string? Theme { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? Validity { get; init; }

    public static ApiItem Of(PublicLine line, string root) => new(line.Organ.Code, line.Organ.Name, line.Number, line.Kind, line.Title, line.PublishedAt, root + Links.Line(line))
    {
        Summary = line.Summary, DocumentNumber = line.DocumentNumber, IndexNumber = line.IndexNumber, Matter = line.MatterCode, Theme = line.ThemeCode, IssuedOn = line.IssuedOn, Validity = line.Validity,
    };
}

/// <summary>An item with what it says.</summary>
internal sealed record ApiItemWhole(string Organ, string OrganName, long Number, PublicKind Kind, string Title, int Version, DateTime PublishedAt, string Html, IReadOnlyList<ApiFile> Files, string Page)
{
    public string? IndexNumber { get; init; }

    public string? DocumentNumber { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? Summary { get; init; }

    public string? Matter { get; init; }

    public string? Validity { get; init; }

    public string? Note { get; init; }

    public string? Sha256 { get; init; }

    public static ApiItemWhole Of(PublicItem item, string root)
    {
        var (text, version, files) = (item.Text, item.Version, Links.PublicItemFiles(item.Organ.Code, item.Number));
        return new(
            item.Organ.Code, item.Organ.Name, item.Number, item.Kind, text.Title, version.Number, version.PublishedAt, text.Body.Replace("=\"attachments/", $"=\"{root}{files}", StringComparison.Ordinal),
            [.. item.Files.Select(file => new ApiFile(file.Name, file.ContentType, file.Size, file.Hash, root + files + file.Hash))], root + Links.PublicItem(item.Organ.Code, item.Number))
        {
            IndexNumber = item.IndexNumber, DocumentNumber = text.DocumentNumber, Issuer = text.Issuer, IssuedOn = text.IssuedOn, Summary = text.Summary, Matter = item.MatterCode, Validity = item.Validity,
            Note = version.Note, Sha256 = version.Hash,
        };
    }
}

/// <summary>A file of an item.</summary>
internal sealed record ApiFile(string Name, string ContentType, long Size, string Sha256, string Address);
