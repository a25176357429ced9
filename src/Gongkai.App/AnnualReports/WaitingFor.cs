using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>The reports that wait for this person to do something, oldest first.</summary>
public sealed class WaitingFor(OfficeDb db)
{
    private const int Most = 200;

    public sealed record Query(int Most = Most);

    /// <param name="Organ">Its name.</param>
    /// <param name="OrganCode">For the address.</param>
    /// <param name="Year">On which year.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="Moves">What this person may do.</param>
    /// <param name="Since">When it came there.</param>
    /// <param name="DueBack">By when it is to come back, where it was sent back.</param>
    public sealed record Item(string Organ, string OrganCode, int Year, int Version, ReportState State, IReadOnlyList<ReportMove> Moves, DateTime Since, DateOnly? DueBack);

    public async Task<IReadOnlyList<Item>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var open = await db.ReportVersions.AsNoTracking().Include(v => v.Report!.Organ).Include(v => v.Passages)
            .Where(v => v.State != ReportState.Published && v.State != ReportState.Superseded)
            .Select(v => new { v.Id, v.State, v.Number, v.AuthorId, v.CreatedAt, v.Report!.Year, v.ReportId, Organ = v.Report.Organ!, v.Passages }).ToListAsync(stop);

        var writers = (await db.ReportEdits.AsNoTracking().Where(e => e.PersonId == actor.PersonId).Select(e => e.VersionId).Distinct().ToListAsync(stop)).ToHashSet();

        return [.. open.Select(v =>
            {
                var version = new ReportVersion { Id = v.Id, ReportId = v.ReportId, Number = v.Number, State = v.State, Content = "", AuthorId = v.AuthorId, CreatedAt = v.CreatedAt };
                version.Passages.AddRange(v.Passages);
                return Of(version, v.Organ, v.Year, actor, writers.Contains(v.Id) && actor.PersonId is { } me ? [me] : []);
            }).OfType<Item>().OrderBy(item => item.DueBack ?? DateOnly.MaxValue).ThenBy(item => item.Since).Take(Math.Min(query.Most, Most))];
    }

    private static Item? Of(ReportVersion version, Organs.Organ organ, int year, Actor actor, IReadOnlyCollection<Guid> writers)
    {
        var last = version.Passages.MaxBy(p => p.At);
        var moves = ReportLife.MovesFrom(version.State)
            .Where(move => move != ReportMove.TakeBack && !(move == ReportMove.SendBack && version.State == ReportState.Accepted))
            .Where(move => MoveRights.Refuse(version, organ, move, actor, writers) is null).ToList();

        return moves.Count == 0 ? null : new Item(
            organ.Name, organ.Code, year, version.Number, version.State, moves, last?.At ?? version.CreatedAt, version.State == ReportState.Draft ? last?.DueBack : null);
    }
}
