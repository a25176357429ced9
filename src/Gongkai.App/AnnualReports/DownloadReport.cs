using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.App.AnnualReports;

/// <summary>A version as a file of the desk: DOCX, XLSX, CSV, JSON, or the source it was read from.</summary>
public sealed class DownloadReport(OfficeDb db, LawBook law, FileStore store)
{
    public sealed record Query(Guid VersionId, string Kind);

    /// <summary>The kinds, for pages.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["docx", "xlsx", "csv", "json"];

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await LoadVersion.ForReading(db, query.VersionId, stop);
        if (version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!))
        {
            return ReportAccess.NotFound;
        }

        if (query.Kind == "source")
        {
            return await Source(version, stop);
        }

        var content = VersionContent.Parse(version.Content, law);
        var name = $"{version.Report.Organ!.Name}{version.Report.Year}年政府信息公开工作年度报告（第{version.Number}版）.{query.Kind}";
        return query.Kind switch
        {
            "docx" => new ReportFile(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ReportDocx.Write(content)),
            "xlsx" => new ReportFile(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ReportXlsx.Write(content)),
            "csv" => new ReportFile(name, "text/csv; charset=utf-8", ReportCsv.Write(content)),
            "json" => new ReportFile(name, "application/json", ReportJson.Write(content)),
            _ => ReportAccess.NotFound,
        };
    }

    private async Task<Outcome<ReportFile>> Source(ReportVersion version, CancellationToken stop)
    {
        if (version.SourceHash is not { } hash)
        {
            return new Refusal("annual-report.no-source", new Wording("这一版是直接填写的，没有来源文件", "this version was typed; there is no source file"));
        }

        var bytes = await store.Read(hash, stop);
        return bytes.Refusal is { } gone ? gone : new ReportFile(version.SourceName ?? hash, "application/octet-stream", bytes.Value.ToArray());
    }
}
