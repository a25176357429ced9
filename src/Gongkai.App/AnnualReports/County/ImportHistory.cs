using Gongkai.App.History;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Bulk imports, in the words of the history.</summary>
internal sealed class ImportHistory : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("annual-report.import-begin", "收下批量导入的文件"), ("annual-report.import-read", "读取批量导入的文件"), ("annual-report.import-stop", "停止读取批量导入的文件"),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("ImportBatch", "批量导入"), ("ImportedFile", "导入的文件")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("ImportBatch.AskedAt", "提交时间"), ("ImportedFile.BatchId", "批量导入"), ("ImportedFile.Number", "序号"), ("ImportedFile.Name", "文件名"), ("ImportedFile.Reason", "原因"),
        ("ImportedFile.OrganName", "报告写明的机关"), ("ImportedFile.Doubtful", "待核对的格数"), ("ImportedFile.DraftedAt", "建立草稿的时间"),
        ("ReadingJob.FileId", "导入的文件"),
    ];
}
