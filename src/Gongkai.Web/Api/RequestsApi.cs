using System.ComponentModel;
using System.Globalization;
using System.Text;
using Gongkai.App.Requests.Yearly;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Api;

/// <summary>/api/v1/requests/statistics and statistics.csv: requests by organ and year, in numbers.</summary>
internal static class RequestsApi
{
    private const int Most = 500;
    private const int Usual = 100;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/requests/statistics", Json).WithSummary("依申请公开年度统计（JSON）").Produces<ApiPage<ApiRequestYear>>().ProducesProblem(400);
        api.MapGet("/requests/statistics.csv", Csv).WithSummary("依申请公开年度统计（CSV）").Produces(200, contentType: "text/csv").ProducesProblem(400);
    }

    private static Task<IResult> Json(
        HttpContext http, CountRequestYears count, CancellationToken stop,
        [FromQuery, Description("年度")] string? year = null, [FromQuery, Description("机关代码")] string? organ = null,
        [FromQuery, Description("第几页，从 1 起")] string? page = null, [FromQuery, Description("每页条数，最多 500")] string? perPage = null) =>
        Answer(http, count, (lines, _, total, at, size) => ApiJson.Of(http, new ApiPage<ApiRequestYear>(total, at, size, [.. lines.Select(ApiRequestYear.Of)])), stop);

    private static Task<IResult> Csv(
        HttpContext http, CountRequestYears count, CancellationToken stop,
        [FromQuery, Description("年度")] string? year = null, [FromQuery, Description("机关代码")] string? organ = null,
        [FromQuery, Description("第几页，从 1 起")] string? page = null, [FromQuery, Description("每页条数，最多 500")] string? perPage = null) =>
        Answer(http, count, (lines, groups, _, _, _) => PublicFile.Of(http, Table(lines, groups), "text/csv; charset=utf-8"), stop);

    private static async Task<IResult> Answer(HttpContext http, CountRequestYears count, Func<IReadOnlyList<RequestYear>, IReadOnlyList<ResultGroup>, int, int, int, IResult> write, CancellationToken stop)
    {
        var query = new ApiQuery(http.Request);
        var (organ, year, page, size) = (query.Text("organ"), query.Year, query.Page, query.PerPage(Usual, Most));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var answer = await count.Run(new(organ, year), stop);
        ApiJson.WritePaging(http, page, size, answer.Lines.Count);
        http.Response.Headers.CacheControl = "no-cache";
        return write([.. answer.Lines.Skip((int)Math.Min((long)(page - 1) * size, int.MaxValue)).Take(size)], answer.Groups, answer.Lines.Count, page, size);
    }

    private static byte[] Table(IReadOnlyList<RequestYear> lines, IReadOnlyList<ResultGroup> groups)
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, [.. (string?[])["organ", "organName", "year", "received", "carriedIn"], .. groups.Select(group => group.Code), "concluded", "carriedOut", "late", "ratings", "satisfied", "complaints", "complaintsUpheld"]);
        foreach (var line in lines)
        {
            CsvText.Line(csv, [line.Organ.Code, line.Organ.Name, Text(line.Year), Text(line.Received), Text(line.CarriedIn), .. groups.Select(group => Text(line.Of(group.Code))), Text(line.Concluded), Text(line.CarriedOut), Text(line.Late),
                Text(line.Ratings), Text(line.Satisfied), Text(line.Complaints), Text(line.Upheld)]);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A year of requests at an organ. Results are by group of the report's rows: granted, partlyGranted, refused, unavailable, notProcessed, other.</summary>
internal sealed record ApiRequestYear(
    string Organ, string OrganName, int Year, int Received, int CarriedIn, IReadOnlyDictionary<string, int> Results, int Concluded, int CarriedOut, int Late, int Ratings, int Satisfied, int Complaints, int ComplaintsUpheld)
{
    public static ApiRequestYear Of(RequestYear line) => new(
        line.Organ.Code, line.Organ.Name, line.Year, line.Received, line.CarriedIn, line.Results, line.Concluded, line.CarriedOut, line.Late, line.Ratings, line.Satisfied, line.Complaints, line.Upheld);
}
