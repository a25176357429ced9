using System.Globalization;
using Gongkai.App.AnnualReports.County;
using Gongkai.App.People;

namespace Gongkai.App.Registers.Decisions;

/// <summary>A register of decisions as a list to take away, persons masked, by the same filter as on the screen.</summary>
public sealed class ExportDecisions(ListDecisions list)
{
    public async Task<ExportTable> Run(DecisionFilter filter, Actor actor, CancellationToken stop)
    {
        var answer = await list.Run(filter, actor, stop, all: true);
        return new ExportTable(answer.Form.Title.Zh, ["机关", "文书号", "名称", "相对人", "决定日期", "应公开日期", "状态"],
            [.. answer.Lines.Select(d => (IReadOnlyList<object?>)[d.OrganName, d.Number, d.Title, d.Party, Iso(d.DecidedOn), d.PublicBy is { } by ? Iso(by) : null, d.Stand])]);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
