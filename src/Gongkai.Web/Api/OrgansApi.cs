using System.ComponentModel;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Organs;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Api;

/// <summary>/api/v1/organs.</summary>
internal static class OrgansApi
{
    private const int Most = 1000;

    public static void Map(RouteGroupBuilder api) => api.MapGet("/organs", List).WithSummary("机关列表").Produces<ApiPage<ApiOrgan>>().ProducesProblem(400);

    private static async Task<IResult> List(
        HttpContext http, ListPublicOrgans organs, SiteSettings site, CancellationToken stop,
        [FromQuery, Description("机关类型：Government、Department、Township、Subdistrict、Vertical、Region")] string? type = null,
        [FromQuery, Description("第几页，从 1 起")] string? page = null, [FromQuery, Description("每页个数，最多 1000")] string? perPage = null)
    {
        var query = new ApiQuery(http.Request);
        var (kind, number, size) = (query.One<OrganType>(nameof(type)), query.Page, query.PerPage(200, Most));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var all = (await organs.Run(stop)).Where(organ => kind is null || organ.Type == kind).ToList();
        var root = SiteAddress.Root(site, http.Request);
        ApiJson.WritePaging(http, number, size, all.Count);
        return ApiJson.Of(http, new ApiPage<ApiOrgan>(all.Count, number, size, [.. all.Skip((number - 1) * size).Take(size).Select(organ => new ApiOrgan(
            organ.Code, organ.Name, organ.ShortName, organ.Type, organ.Parent, organ.AbolishedOn, organ.Successor?.Code, organ.Years, root + Links.Organ(organ.Code)))]));
    }
}

/// <summary>An organ.</summary>
internal sealed record ApiOrgan(
    string Code, string Name, string ShortName, OrganType Type, string? Parent, DateOnly? AbolishedOn, string? Successor, IReadOnlyList<int> Years, string Page);
