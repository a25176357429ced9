using System.ComponentModel;
using System.Globalization;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Organs;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Api;

/// <summary>/api/v1/reports: the list, and a report in the published JSON shape.</summary>
internal static class ReportsApi
{
    private const int Most = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports", List).WithSummary("已发布的年度报告").Produces<ApiPage<ApiReport>>().ProducesProblem(400);
        api.MapGet("/reports/{organ}/{year}", One).WithSummary("一份年度报告：文字和统计表").Produces(200, contentType: "application/json").ProducesProblem(404);
    }

    private static async Task<IResult> List(
        HttpContext http, ListPublishedReports reports, SiteSettings site, CancellationToken stop,
        [FromQuery, Description("年度")] string? year = null, [FromQuery, Description("机关代码")] string? organ = null, [FromQuery, Description("机关类型")] string? type = null,
        [FromQuery, Description("第几页，从 1 起")] string? page = null, [FromQuery, Description("每页份数，最多 200")] string? perPage = null)
    {
        var query = new ApiQuery(http.Request);
        var (wanted, code, kind, number, size) = (query.Year, query.Text(nameof(organ)), query.One<OrganType>(nameof(type)), query.Page, query.PerPage(50, Most));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var answer = await reports.Run(new(wanted, kind, code, number, size), stop);
        var root = SiteAddress.Root(site, http.Request);
        IReadOnlyList<ApiReport> items = number > answer.Pages ? [] : [.. answer.Entries.Select(entry => ApiReport.Of(entry, root))];
        ApiJson.WritePaging(http, number, size, answer.Total);
        return ApiJson.Of(http, new ApiPage<ApiReport>(answer.Total, number, size, items));
    }

    private static async Task<IResult> One(
        string organ, string year, HttpContext http, FindPublishedReport reports, CancellationToken stop, [FromQuery, Description("版本号；不写为现行版本")] string? version = null)
    {
        int? number = int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        if (version is not null && number is null)
        {
            return ApiProblem.Bad(nameof(version), "应是整数");
        }

        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var on) || await reports.Run(organ, on, number, stop) is not { } report)
        {
            return ApiProblem.NotFound("没有这份报告", "机关代码或年度不对，或者报告尚未发布。");
        }

        http.Response.Headers.Link = $"<{Links.Report(organ, on, report.Version.Number)}>; rel=\"alternate\"; type=\"text/html\"";
        return PublicFile.Of(http, ReportJson.Write(report.Content), "application/json; charset=utf-8", report.Version.PublishedAt);
    }
}

/// <summary>A report in a list.</summary>
internal sealed record ApiReport(string Organ, string OrganName, int Year, string Title, int Version, DateTime PublishedAt, string? Sha256, string? Note, string Page, string Json)
{
    public static ApiReport Of(PublishedEntry entry, string root) => new(
        entry.Organ.Code, entry.Organ.Name, entry.Year, entry.Title, entry.Version, entry.PublishedAt, entry.Hash, entry.Note,
        root + Links.Report(entry.Organ.Code, entry.Year), string.Create(CultureInfo.InvariantCulture, $"{root}/api/v1/reports/{entry.Organ.Code}/{entry.Year}"));
}
