using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.AnnualReports;

/// <summary>The county office gives a filed report back: with reasons, the findings it chooses, a day, and a letter that says all of it.</summary>
public sealed class SendBackReport(OfficeDb db, LawBook law, CheckReport check, FileIntake files)
{
    private const int MostDays = 30;

    /// <param name="Reasons">What is to be corrected.</param>
    /// <param name="WorkingDays">By when, counted in working days from today.</param>
    /// <param name="Findings">Fingerprints of the findings that the letter lists.</param>
    /// <param name="From">The name the letter is signed with; null for the authority's organ or its name.</param>
    public sealed record Command(Guid VersionId, string? Reasons, int WorkingDays, IReadOnlyList<string> Findings, string? From = null);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new Moving(db);
        var opened = await moving.Open(command.VersionId, ReportMove.SendBack, act, stop);
        if ((opened.Refusal ?? Moving.TooLong(command.Reasons) ?? Wrong(command)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var chosen = await Chosen(command, act, stop);
        var due = DueBack(act.Today, command.WorkingDays);
        if ((chosen.Refusal ?? due.Refusal) is { } failed)
        {
            return failed;
        }

        var letter = ReturnLetter.Of(version, chosen.Value, command.Reasons!.Trim(), due.Value, Moving.Trimmed(command.From) ?? Office(version), act.Today);
        var taken = await files.Take(LetterDocx.Write(letter), $"{letter.Title}.docx", act.At, stop);
        if (taken.Refusal is { } lost)
        {
            return lost;
        }

        Moving.Step(version, ReportMove.SendBack, act, command.Reasons, due.Value, taken.Value.Hash);
        (version.SubmittedAt, version.AcceptedAt) = (null, null);
        return await moving.Commit(version, "send-back", act with { Because = command.Reasons.Trim() }, stop);
    }

    /// <summary>The day after so many working days; refused where the calendar does not know the year.</summary>
    private Outcome<DateOnly> DueBack(DateOnly today, int days)
    {
        try
        {
            return law.Calendar.After(today, days);
        }
        catch (CalendarMissingException missing)
        {
            return new Refusal("annual-report.no-calendar", new Wording($"没有 {missing.Year} 年的工作日历，无法推算报回日期；请更新法规数据", $"the working calendar of {missing.Year} is not loaded"));
        }
    }

    private async Task<Outcome<IReadOnlyList<CheckedFinding>>> Chosen(Command command, Act act, CancellationToken stop)
    {
        var outcome = await check.Run(new CheckReportQuery(command.VersionId), act.Actor, stop);
        return outcome.Refusal is { } refusal ? refusal : outcome.Value.Broken.Where(finding => command.Findings.Contains(finding.Fingerprint)).ToList();
    }

    private string Office(ReportVersion version) =>
        db.Organs.Where(organ => organ.Id == version.Report!.Organ!.ParentId).Select(organ => organ.Contact.Office ?? organ.Name).FirstOrDefault() ?? version.Report!.Organ!.Name;

    private static Refusal? Wrong(Command command) =>
        Moving.Trimmed(command.Reasons) is null ? new("annual-report.reasons-missing", new Wording("退回须写明理由，说明哪里要改", "say what is to be corrected"))
        : command.WorkingDays is < 1 or > MostDays ? new("annual-report.due-back", new Wording($"报回期限应为 1 至 {MostDays} 个工作日", $"between 1 and {MostDays} working days"))
        : null;
}
