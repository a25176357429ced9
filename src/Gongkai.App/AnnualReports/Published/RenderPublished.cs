using Gongkai.Law;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>A public version as a file. Null when there is no such version or kind.</summary>
public sealed class RenderPublished(FindPublishedReport reports, MadePdfs pdfs)
{
    /// <summary>Endings, in the order they are offered.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["docx", "pdf", "xlsx", "csv", "json"];

    /// <summary>A file to be served.</summary>
    public sealed record Made(byte[] Content, string ContentType, DateTime PublishedAt);

    public async Task<Outcome<Made>?> Run(string organ, int year, int number, string kind, CancellationToken stop)
    {
        if (!Kinds.Contains(kind) || await reports.Run(organ, year, number, stop) is not { } report)
        {
            return null;
        }

        var content = report.Content;
        var at = report.Version.PublishedAt;
        switch (kind)
        {
            case "docx":
                return (Outcome<Made>)new Made(ReportDocx.Write(content), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", at);
            case "xlsx":
                return (Outcome<Made>)new Made(ReportXlsx.Write(content), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", at);
            case "csv":
                return (Outcome<Made>)new Made(ReportCsv.Write(content), "text/csv; charset=utf-8", at);
            case "json":
                return (Outcome<Made>)new Made(ReportJson.Write(content), "application/json; charset=utf-8", at);
            default:
                var pdf = report.Version.Hash is { } hash ? await pdfs.Get(hash, content, stop) : null;
                return pdf is null ? null : pdf.Refusal is { } refusal ? refusal : new Made(pdf.Value, "application/pdf", at);
        }
    }
}
