using Gongkai.App.History;

namespace Gongkai.App.AnnualReports;

/// <summary>What a report stands for, in the words of the history.</summary>
internal sealed class ConsolidatedHistory : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("annual-report.say-consolidated", "注明年报数据范围")];

    public override IEnumerable<(string Field, string Name)> Fields => [("Consolidated", "汇总报告")];
}
