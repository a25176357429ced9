using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.App.Storage;
using Gongkai.Web.Site;

namespace Gongkai.Web.Api;

/// <summary>Answers in JSON, with paging in the headers as well as in the body.</summary>
internal static class ApiJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IResult Of<T>(HttpContext http, T value, DateTime? changed = null) =>
        PublicFile.Of(http, JsonSerializer.SerializeToUtf8Bytes(value, Options), "application/json; charset=utf-8", changed);

    /// <summary>Link and X-Total-Count.</summary>
    public static void WritePaging(HttpContext http, int page, int perPage, int total)
    {
        var pages = Paging.CountOf(total, perPage);
        var links = new List<string> { Link(http, 1, "first"), Link(http, pages, "last") };
        if (page > 1)
        {
            links.Add(Link(http, Math.Min(page - 1, pages), "prev"));
        }

        if (page < pages)
        {
            links.Add(Link(http, page + 1, "next"));
        }

        http.Response.Headers.Link = string.Join(", ", links);
        http.Response.Headers["X-Total-Count"] = total.ToString(CultureInfo.InvariantCulture);
    }

    private static string Link(HttpContext http, int page, string rel)
    {
        var query = QueryString.Create(http.Request.Query.Where(pair => pair.Key != "page").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))))
            .Add("page", page.ToString(CultureInfo.InvariantCulture));
        return $"<{http.Request.Path}{query}>; rel=\"{rel}\"";
    }
}

/// <summary>A page of a list.</summary>
internal sealed record ApiPage<T>(int Total, int Page, int PerPage, IReadOnlyList<T> Items);
