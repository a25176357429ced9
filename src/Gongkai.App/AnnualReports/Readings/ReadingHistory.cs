using Gongkai.App.History;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Reading of files, in the words of the history.</summary>
internal sealed class ReadingHistory : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("annual-report.read-source", "读入年报文件"), ("annual-report.read-failed", "年报文件未能读入"), ("annual-report.read-again", "重新读取年报文件"),
        ("annual-report.stop-reading", "取消读取年报文件"),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("ReadingJob", "文件读取")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("ReadingJob.VersionId", "报告版本"), ("ReadingJob.Revision", "修订号"), ("ReadingJob.AskedAt", "提交时间"), ("ReadingJob.EndedAt", "结束时间"), ("ReadingJob.Code", "原因代码"),
        ("ReadingJob.Reason", "原因"), ("ReadingJob.Lease", "读取占用"), ("ReadingJob.LeaseUntil", "占用至"), ("ReadingJob.Attempts", "已试次数"),
    ];

    public override string? Value(string kind, string field, string value) =>
        (kind, field) == (nameof(ReadingJob), "State") && Enum.TryParse<ReadingState>(value, out var state) ? ReadingWords.Of(state) : null;
}
