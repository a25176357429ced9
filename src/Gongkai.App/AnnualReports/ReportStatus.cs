using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>Where a report stands: its versions, what this person can do now and why not more, and every move made.</summary>
public sealed class ReportStatus(OfficeDb db)
{
    public sealed record Query(string OrganCode, int Year);

    /// <param name="Organ">Whose.</param>
    /// <param name="Year">On which year.</param>
    /// <param name="Current">The newest version.</param>
    /// <param name="Moves">Every move of the current state, allowed or with the reason why not.</param>
    /// <param name="Versions">Newest first.</param>
    /// <param name="Passages">Of all versions, newest first.</param>
    /// <param name="MayEdit">Whether this person may change the current version.</param>
    /// <param name="MayCorrect">Whether this person may begin a correction.</param>
    public sealed record View(
        Organ Organ, Guid ReportId, int Year, VersionLine Current, IReadOnlyList<MoveOffer> Moves, IReadOnlyList<VersionLine> Versions, IReadOnlyList<PassageLine> Passages, bool MayEdit, bool MayCorrect)
    {
        /// <summary>The way from draft to publication, for a row of steps.</summary>
        public IReadOnlyList<LifeStep> Steps => LifeStep.Of(Current.State);

        /// <summary>What the report waits for now.</summary>
        public string Waits => WaitsWords.Of(Current.State);

        /// <summary>By when the report is to come back, where it was sent back.</summary>
        public DateOnly? DueBack => Current.State == ReportState.Draft && Passages.FirstOrDefault(p => p.Version == Current.Number) is { Move: ReportMove.SendBack } back ? back.DueBack : null;
    }

    public sealed record VersionLine(
        Guid Id, int Number, ReportState State, string? Hash, string? SourceName, string? SourceHash, string? PublicNote, DateTime CreatedAt, DateTime? SubmittedAt, DateTime? AcceptedAt, DateTime? PublishedAt);

    public sealed record PassageLine(
        int Version, ReportMove Move, ReportState From, ReportState To, int Round, string Who, DateTime At, string? Opinion, DateOnly? DueBack, string? LetterHash, Guid Id);

    /// <param name="Move">What could be done.</param>
    /// <param name="Refusal">Why this person may not; null when they may.</param>
    public sealed record MoveOffer(ReportMove Move, Refusal? Refusal);

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var report = await db.AnnualReports.AsNoTracking().Include(r => r.Organ).FirstOrDefaultAsync(r => r.Organ!.Code == query.OrganCode && r.Year == query.Year, stop);
        if (report is null || !ReportAccess.MayRead(actor, report.Organ!))
        {
            return ReportAccess.NotFound;
        }

        var versions = await db.ReportVersions.AsNoTracking().Include(v => v.Passages).Where(v => v.ReportId == report.Id).OrderByDescending(v => v.Number).ToListAsync(stop);
        return versions.Count == 0 ? ReportAccess.NotFound : Of(report, versions, actor, await Moving.Writers(db, versions[0].Id, stop));
    }

    private static View Of(AnnualReport report, List<ReportVersion> versions, Actor actor, IReadOnlyCollection<Guid> writers)
    {
        var (organ, current) = (report.Organ!, versions[0]);
        return new View(
            organ, report.Id, report.Year, Line(current),
            [.. ReportLife.MovesFrom(current.State).Where(move => move != ReportMove.Supersede).Select(move => new MoveOffer(move, MoveRights.Refuse(current, organ, move, actor, writers)))],
            [.. versions.Select(Line)],
            [.. versions.SelectMany(v => v.Passages.Select(p => Line(v, p))).OrderByDescending(p => p.At).ThenByDescending(p => p.Version)],
            ReportLife.IsEditable(current.State) && ReportAccess.MayWrite(actor, organ),
            current.State == ReportState.Published && ReportAccess.MayWrite(actor, organ));
    }

    private static VersionLine Line(ReportVersion v) =>
        new(v.Id, v.Number, v.State, v.ContentHash, v.SourceName, v.SourceHash, v.PublicNote, v.CreatedAt, v.SubmittedAt, v.AcceptedAt, v.PublishedAt);

    private static PassageLine Line(ReportVersion v, ReportPassage p) => new(v.Number, p.Move, p.From, p.To, p.Round, p.Who, p.At, p.Opinion, p.DueBack, p.LetterHash, p.Id);
}

/// <summary>One step of the way, as a page draws it.</summary>
/// <param name="State">The state.</param>
/// <param name="Place">Before, at or after where the version stands.</param>
public sealed record LifeStep(ReportState State, StepPlace Place)
{
    /// <summary>The straight way through the life table: from each state by the move that leads on.</summary>
    public static IReadOnlyList<LifeStep> Of(ReportState current)
    {
        var way = Enum.GetValues<ReportState>().Where(state => state != ReportState.Superseded || current == ReportState.Superseded).ToList();
        return [.. way.Select(state => new LifeStep(state, state == current ? StepPlace.Here : state < current ? StepPlace.Done : StepPlace.ToCome))];
    }
}

/// <summary>Where a step lies.</summary>
public enum StepPlace
{
    Done,
    Here,
    ToCome,
}
