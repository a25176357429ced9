using System.Text;
using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering.Json;

namespace Gongkai.App.Demo;

/// <summary>One invented report with its versions and the way they took.</summary>
internal sealed class DemoReport(DemoOrgan organ, int year, Form form, Dictionary<CellRef, decimal> figures, IReadOnlyDictionary<string, Person> people)
{
    private static readonly CellRef Licences = new("disclosure", "licences", "decided");

    private readonly DemoDice dice = new($"{organ.Code}/{year}/days");

    public AnnualReport Make(Guid organId)
    {
        var report = new AnnualReport { OrganId = organId, Year = year };
        var corrected = organ.Code == DemoStage.Corrected && year == DemoStage.Years[0];
        var first = Version(report, 1, corrected ? WithSlip() : figures, new DateTime(year + 1, 1, 4 + dice.Below(5), 1, 0, 0, DateTimeKind.Utc), DemoStage.Moves(organ.Code, year));

        if (corrected)
        {
            first.State = ReportState.Superseded;
            var second = Version(report, 2, figures, new DateTime(year + 1, 4, 14, 1, 0, 0, DateTimeKind.Utc), DemoStage.Whole);
            second.PublicNote = "经核对许可台账，本年行政许可处理决定数量漏计一件，现予更正；其余内容不变。";
        }

        return report;
    }

    private Dictionary<CellRef, decimal> WithSlip() => new(figures) { [Licences] = figures[Licences] - 1 };

    private ReportVersion Version(AnnualReport report, int number, IReadOnlyDictionary<CellRef, decimal> cells, DateTime begun, IReadOnlyList<ReportMove> moves)
    {
        var signed = DateOnly.FromDateTime(begun).AddDays(6);
        var content = Encoding.UTF8.GetString(ReportJson.Write(new DemoTexts(organ, year, cells).Content(form, signed)));
        var version = new ReportVersion
        {
            ReportId = report.Id, Number = number, Content = content, AuthorId = people[$"{organ.Code}-clerk"].Id, CreatedAt = begun, Confirmed = true,
            ContentHash = moves.Count > 0 ? Moving.HashOf(content) : null,
        };
        report.Versions.Add(version);

        for (var i = 0; i < moves.Count; i++)
        {
            Pass(version, moves[i], begun.AddDays(i + 1).AddMinutes(dice.Between(10, 400)));
        }

        return version;
    }

    private void Pass(ReportVersion version, ReportMove move, DateTime at)
    {
        var to = ReportLife.After(version.State, move) ?? throw new InvalidOperationException($"{move} is not possible from {version.State}.");
        var who = people[Account(version.State, move)];
        version.Passages.Add(new ReportPassage
        {
            VersionId = version.Id, Move = move, From = version.State, To = to, Round = 1, PersonId = who.Id, Who = who.Name, At = at, Opinion = Opinion(move),
            DueBack = move == ReportMove.SendBack ? DateOnly.FromDateTime(at).AddDays(10) : null,
        });
        version.State = to;
        version.SubmittedAt = move == ReportMove.Submit ? at : version.SubmittedAt;
        version.AcceptedAt = move == ReportMove.Accept ? at : version.AcceptedAt;
        version.PublishedAt = move == ReportMove.Publish ? at : version.PublishedAt;
    }

    private string Account(ReportState from, ReportMove move) => (from, move) switch
    {
        (ReportState.FirstReview, _) => $"{organ.Code}-first",
        (ReportState.SecondReview, _) => $"{organ.Code}-second",
        (ReportState.FinalReview, _) => $"{organ.Code}-final",
        (_, ReportMove.Accept or ReportMove.SendBack) => "county",
        _ => $"{organ.Code}-clerk",
    };

    private static string? Opinion(ReportMove move) => move switch
    {
        ReportMove.Approve => "已核对数据和文字，同意。",
        ReportMove.Accept => "数据勾稽一致，验收通过。",
        ReportMove.SendBack => "请核对申请总数与台账是否一致，并补充改进措施的完成时限。",
        _ => null,
    };
}
