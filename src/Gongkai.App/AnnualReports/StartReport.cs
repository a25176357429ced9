using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>Begin the report of an organ on a year.</summary>
/// <param name="OrganId">The organ.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="FromLastYear">Whether to take over last year's texts; figures stay blank either way.</param>
public sealed record StartReportCommand(Guid OrganId, int Year, bool FromLastYear = false);

/// <summary>The report begun.</summary>
public sealed record StartedReport(Guid ReportId, Guid VersionId);

/// <summary>Begins a report: blank cells, empty sections, or last year's texts to be rewritten.</summary>
public sealed class StartReport(OfficeDb db, LawBook law)
{
    public async Task<Outcome<StartedReport>> Run(StartReportCommand command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(organ => organ.Id == command.OrganId, stop);
        if (organ is null || !ReportAccess.MayRead(act.Actor, organ))
        {
            return ReportAccess.NotFound;
        }

        if (!ReportAccess.MayWrite(act.Actor, organ))
        {
            return ReportAccess.MayNotWrite;
        }

        if (law.FormFor(command.Year) is not { } form || command.Year > act.Today.Year)
        {
            return new Refusal("report.no-such-year", new(
                $"不能填写 {command.Year} 年度的报告：年度应在 {law.Forms[0].FromYear} 年至 {act.Today.Year} 年之间", $"There is no form for a report on {command.Year}"));
        }

        if (await db.AnnualReports.AnyAsync(report => report.OrganId == organ.Id && report.Year == command.Year, stop))
        {
            return new Refusal("report.exists", new($"{organ.Name}{command.Year} 年度的报告已经建立，请直接打开", "The report of this year has been started already"));
        }

        var report = new AnnualReport { OrganId = organ.Id, Organ = organ, Year = command.Year };
        var last = command.FromLastYear ? await ReportChecks.LastYearsContent(db, report, stop) : null;
        if (command.FromLastYear && last is null)
        {
            return new Refusal("report.no-last-year", new($"系统里没有 {organ.Name}{command.Year - 1} 年度的报告，请选择其他方式开始", "Last year's report is not here"));
        }

        var empty = EmptyReport.Of(form, organ.Name, command.Year);
        var version = new ReportVersion
        {
            ReportId = report.Id,
            Number = 1,
            Content = VersionContent.Write(last is null ? empty : EmptyReport.WithTextsOf(empty, VersionContent.Parse(last, law))),
            AuthorId = act.Actor.PersonId,
            CreatedAt = act.At,
        };
        report.Versions.Add(version);
        db.AnnualReports.Add(report);
        await db.Commit(act, new Subject("annual-report.start", nameof(AnnualReport), report.Id.ToString(), organ.Id), stop);

        return new StartedReport(report.Id, version.Id);
    }
}
