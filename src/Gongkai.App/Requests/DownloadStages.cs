using System.Globalization;
using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Law.Requests;
using Gongkai.Reports.Rendering.Csv;

namespace Gongkai.App.Requests;

/// <summary>The cases of a year with the working days of their stages, as CSV for a spreadsheet. Without applicants and what they asked for.</summary>
public sealed class DownloadStages(CountStages count)
{
    public async Task<ReportFile> Run(int? year, Actor actor, CancellationToken stop)
    {
        var counted = await count.Run(new(year), actor, stop);
        var stages = Enum.GetValues<CaseStage>();
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, ["编号", "机关", "提交方式", "到达日期", "签发日期", "送达日期", "答复期限", "办理结果", .. stages.Select(stage => $"{stage.Name().Zh}（工作日）"), "合计（工作日）"]);
        foreach (var one in counted.Cases)
        {
            var days = one.Stages.ToDictionary(span => span.Stage, span => span.Days);
            CsvText.Line(csv, [
                one.Number, one.Organ, one.Channel, Day(one.ArrivedOn), Day(one.DecidedOn), Day(one.DeliveredOn), Day(one.DueOn), one.Outcome,
                .. stages.Select(stage => days.TryGetValue(stage, out var number) ? Text(number) : ""), Text(days.Values.Sum())]);
        }

        return new($"依申请公开各环节用时{counted.Year}.csv", "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
