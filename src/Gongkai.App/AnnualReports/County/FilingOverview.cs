using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Who has filed the report of a year, who is late, and whom to remind.</summary>
public sealed class FilingOverview(OfficeDb db, LawBook law, TimeProvider clock)
{
    // Reminders begin before the day, while there is still time to write.
    private const int DaysBefore = 15;

    /// <param name="Year">Null for the year now being reported on.</param>
    /// <param name="Stage">Only organs that stand here.</param>
    /// <param name="Late">Only those past their day.</param>
    /// <param name="Name">Only those with this in their name.</param>
    public sealed record Query(int? Year = null, FilingStage? Stage = null, bool Late = false, string? Name = null);

    /// <param name="Lines">After the filter.</param>
    /// <param name="All">How many organs were to report.</param>
    /// <param name="Stages">How many stand where, filter or not.</param>
    /// <param name="Late">How many are past their day or filed after it.</param>
    /// <param name="Reminders">Those to be called, most urgent first.</param>
    public sealed record View(
        int Year, IReadOnlyList<int> Years, DateOnly Today, IReadOnlyList<Line> Lines, int All, IReadOnlyDictionary<FilingStage, int> Stages, int Late, IReadOnlyList<Line> Reminders)
    {
        /// <summary>How many have filed and were not sent back.</summary>
        public int Filed => In(FilingStage.Submitted) + In(FilingStage.Accepted) + Published;

        public int Published => In(FilingStage.Published);

        /// <summary>How many have not filed yet.</summary>
        public int Open => In(FilingStage.NotBegun) + In(FilingStage.Draft) + In(FilingStage.InReview);

        public int SentBack => In(FilingStage.SentBack);

        public int In(FilingStage stage) => Stages.GetValueOrDefault(stage);

        public ExportTable Table() => new($"{Year}年度报告报送情况", ["机关", "类型", "报送期限", "状态", "是否按时", "报送时间", "版本", "联系电话", "说明"],
            [.. Lines.Select(line => (IReadOnlyList<object?>)[
                line.Organ.Name, line.Organ.Type.Name(), line.Due.Day?.ToString("yyyy-MM-dd"), line.Stage.Name(), line.Punctuality.Name(), line.FiledOn?.ToString("yyyy-MM-dd"), line.Version, line.Organ.Contact.Phone, line.Note])]);
    }

    /// <param name="FiledOn">The legal day it was first filed.</param>
    /// <param name="Note">What else matters: sent back until a day, abolished on a day.</param>
    public sealed record Line(Organ Organ, FilingStage Stage, FilingDay Due, Punctuality Punctuality, DateOnly? FiledOn, int? Version, string? Note)
    {
        public bool IsLate => Punctuality is Punctuality.Overdue or Punctuality.FiledLate;
    }

    public async Task<View> Run(Query query, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, law, clock);
        var year = scope.YearOr(query.Year);
        var organs = (await scope.Organs(actor, year, stop)).Where(organ => organ.Type != OrganType.Region).ToList();
        var versions = await db.ReportVersions.AsNoTracking().Where(v => v.Report!.Year == year)
            .Select(v => new Standing(v.Report!.OrganId, v.Number, v.State, v.Passages.OrderByDescending(p => p.At).Select(p => (ReportMove?)p.Move).FirstOrDefault(),
                v.Passages.OrderByDescending(p => p.At).Select(p => p.DueBack).FirstOrDefault(), v.Passages.Where(p => p.Move == ReportMove.Submit).Min(p => (DateTime?)p.At))).ToListAsync(stop);
        var byOrgan = versions.ToLookup(v => v.OrganId);
        var lines = organs.Select(organ => Of(organ, year, [.. byOrgan[organ.Id].OrderBy(v => v.Number)], scope.Today)).ToList();

        return new View(
            year, await scope.Years(stop), scope.Today,
            [.. lines.Where(line => (query.Stage is null || line.Stage == query.Stage) && (!query.Late || line.IsLate) && (string.IsNullOrWhiteSpace(query.Name) || line.Organ.Name.Contains(query.Name.Trim(), StringComparison.Ordinal)))],
            lines.Count, lines.CountBy(line => line.Stage).ToDictionary(), lines.Count(line => line.IsLate),
            [.. lines.Where(line => Remind(line, scope.Today)).OrderBy(line => line.Due.Day)]);
    }

    private Line Of(Organ organ, int year, List<Standing> versions, DateOnly today)
    {
        var due = FilingDay.For(Kind(organ.Type), year, organ.ReportsDue, law);
        var filed = versions.Select(v => v.FirstFiled).OfType<DateTime>().Select(at => (DateOnly?)BeijingTime.Day(at)).Min();
        var latest = versions.LastOrDefault();
        var gone = organ.ValidTo is { } end && (due.Day is null || end < due.Day);
        var stage = Stage(latest);

        return new Line(organ, stage, due, gone && filed is null ? Punctuality.NoDaySet : due.Of(filed, today), filed, latest?.Number, Note(organ, stage, latest, gone));
    }

    private static FilingStage Stage(Standing? latest) => latest switch
    {
        null => FilingStage.NotBegun,
        { State: ReportState.Draft, LastMove: ReportMove.SendBack } => FilingStage.SentBack,
        { State: ReportState.Draft } => FilingStage.Draft,
        { State: ReportState.FirstReview or ReportState.SecondReview or ReportState.FinalReview or ReportState.Approved } => FilingStage.InReview,
        { State: ReportState.Submitted } => FilingStage.Submitted,
        { State: ReportState.Accepted } => FilingStage.Accepted,
        _ => FilingStage.Published,
    };

    private static string? Note(Organ organ, FilingStage stage, Standing? latest, bool gone) =>
        stage == FilingStage.SentBack && latest!.DueBack is { } back ? $"须于{back:yyyy-MM-dd}前报回"
        : gone ? $"{organ.ValidTo:yyyy-MM-dd}撤销或更名，由承接机关报告"
        : null;

    private static bool Remind(Line line, DateOnly today) =>
        line.Stage is FilingStage.NotBegun or FilingStage.Draft or FilingStage.InReview or FilingStage.SentBack
        && line.Due.Day is { } due && line.Punctuality is Punctuality.Overdue or Punctuality.NotYetDue && line.Due.Day <= today.AddDays(DaysBefore);

    private static string Kind(OrganType type) => type switch
    {
        OrganType.Government => "government",
        OrganType.Township or OrganType.Subdistrict => "township",
        _ => "department",
    };

    private sealed record Standing(Guid OrganId, int Number, ReportState State, ReportMove? LastMove, DateOnly? DueBack, DateTime? FirstFiled);
}
