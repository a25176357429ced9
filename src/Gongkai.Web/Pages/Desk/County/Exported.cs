using Gongkai.App.AnnualReports.County;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.County;

/// <summary>A list as a file.</summary>
internal static class Exported
{
    /// <summary>XLSX or CSV by the kind asked for; null for any other.</summary>
    public static FileContentResult? As(ExportTable table, string? kind) => kind switch
    {
        "xlsx" => new(table.Xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = $"{table.Title}.xlsx" },
        "csv" => new(table.Csv(), "text/csv; charset=utf-8") { FileDownloadName = $"{table.Title}.csv" },
        _ => null,
    };
}
