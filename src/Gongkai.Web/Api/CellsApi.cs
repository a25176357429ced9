using System.ComponentModel;
using System.Globalization;
using System.Text;
using Gongkai.App.AnnualReports.Published;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Api;

/// <summary>/api/v1/cells and cells.csv: figures of many reports in long format, one line a cell.</summary>
internal static class CellsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/cells", Json).WithSummary("各报告统计表的格（JSON）").Produces<ApiPage<ApiCell>>().ProducesProblem(400);
        api.MapGet("/cells.csv", Csv).WithSummary("各报告统计表的格（CSV）").Produces(200, contentType: "text/csv").ProducesProblem(400);
    }

    private static Task<IResult> Json(
        HttpContext http, PublishedCells cells, CancellationToken stop,
        [FromQuery, Description("年度")] string? year = null, [FromQuery, Description("机关代码")] string? organ = null,
        [FromQuery, Description("格代码或其开头，如 requests/received")] string? cell = null,
        [FromQuery, Description("第几页，从 1 起")] string? page = null, [FromQuery, Description("每页报告份数，最多 100")] string? perPage = null) =>
        Answer(http, cells, (answer, number, size) => ApiJson.Of(http, new ApiPage<ApiCell>(answer.Reports, number, size, [.. answer.Rows.Select(ApiCell.Of)])), stop);

    private static Task<IResult> Csv(
        HttpContext http, PublishedCells cells, CancellationToken stop,
        [FromQuery, Description("年度")] string? year = null, [FromQuery, Description("机关代码")] string? organ = null,
        [FromQuery, Description("格代码或其开头，如 requests/received")] string? cell = null,
        [FromQuery, Description("第几页，从 1 起")] string? page = null, [FromQuery, Description("每页报告份数，最多 100")] string? perPage = null) =>
        Answer(http, cells, (answer, _, _) => PublicFile.Of(http, Table(answer.Rows), "text/csv; charset=utf-8"), stop);

    private static async Task<IResult> Answer(HttpContext http, PublishedCells cells, Func<PublishedCells.Answer, int, int, IResult> write, CancellationToken stop)
    {
        var query = new ApiQuery(http.Request);
        var asked = new PublishedCells.Query(query.Year, query.Text("organ"), query.Text("cell"), query.Page, query.PerPage(20, PublishedCells.MostReports));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var answer = await cells.Run(asked, stop);
        ApiJson.WritePaging(http, asked.Page, asked.PerPage, answer.Reports);
        return write(answer, asked.Page, asked.PerPage);
    }

    private static byte[] Table(IReadOnlyList<PublishedCell> rows)
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, "organ", "organName", "year", "version", "cell", "label", "state", "value", "text");
        foreach (var row in rows)
        {
            var cell = ApiCell.Of(row);
            CsvText.Line(
                csv, cell.Organ, cell.OrganName, cell.Year.ToString(CultureInfo.InvariantCulture), cell.Version.ToString(CultureInfo.InvariantCulture), cell.Cell, cell.Label,
                cell.State.ToString().ToLowerInvariant(), cell.Value?.ToString(CultureInfo.InvariantCulture), cell.Text);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}

/// <summary>A cell. The value is null unless the state is number: a blank is not a zero.</summary>
internal sealed record ApiCell(string Organ, string OrganName, int Year, int Version, string Cell, string Label, CellState State, decimal? Value, string Text)
{
    public static ApiCell Of(PublishedCell cell) => new(cell.Organ.Code, cell.Organ.Name, cell.Year, cell.Version, cell.Cell, cell.Label, cell.State, cell.Value, cell.Text);
}
