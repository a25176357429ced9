using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Remedies;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Remedies;

/// <summary>The register of reconsiderations and suits of one organ, and the cells of a year's table that its cases make.</summary>
public sealed class ListRemedies(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>More than this no organ has in the years a register is kept.</summary>
    private const int Most = 2000;

    /// <param name="Organ">Its code; null for the first that the person may read.</param>
    /// <param name="Year">Whose table is counted; null for this year's.</param>
    public sealed record Query(string? Organ, int? Year);

    /// <param name="Organs">Those the person may read.</param>
    /// <param name="Shown">Null when there is none.</param>
    public sealed record Answer(IReadOnlyList<Organ> Organs, Register? Shown);

    /// <param name="Column">The cell's column in that year's table; null when it is not counted there.</param>
    public sealed record Line(RemedyCase Case, RemedyColumn? Column, RemedyResult? Result, string? RequestNumber);

    /// <param name="Cases">All that were received until the end of the year, newest first.</param>
    /// <param name="Cells">Every cell of the table, also the empty ones, with its cases: from the figure to the cases and back.</param>
    public sealed record Register(Organ Organ, int Year, IReadOnlyList<Line> Cases, IReadOnlyDictionary<(RemedyKind Kind, RemedyColumn Column), IReadOnlyList<Guid>> Cells);

    public async Task<Outcome<Answer>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organs = await RequestAccess.Readable(db, actor, stop);
        var organ = string.IsNullOrEmpty(query.Organ) ? (organs.Count > 0 ? organs[0] : null) : organs.FirstOrDefault(one => one.Code == query.Organ);
        var thisYear = BeijingTime.Day(clock.GetUtcNow().UtcDateTime).Year;
        return organ is not null ? new Answer(organs, await Of(organ, Math.Clamp(query.Year ?? thisYear, 2008, thisYear), stop))
            : organs.Count > 0 || !string.IsNullOrEmpty(query.Organ) ? RemedyAccess.NotFound
            : new Answer(organs, null);
    }

    private async Task<Register> Of(Organ organ, int year, CancellationToken stop)
    {
        var last = new DateOnly(year, 12, 31);
        var cases = await db.Remedies.AsNoTracking().Include(r => r.Request).Where(r => r.OrganId == organ.Id && r.ReceivedOn <= last).OrderByDescending(r => r.ReceivedOn).ThenBy(r => r.CaseNumber).Take(Most).ToListAsync(stop);
        var lines = cases.Select(one => new Line(one, Column(one, year), law.Remedies.Find(one.ResultCode), one.Request?.Number)).ToList();
        var cells = (from kind in Enum.GetValues<RemedyKind>() from column in Enum.GetValues<RemedyColumn>() select (kind, column))
            .ToDictionary(cell => cell, cell => (IReadOnlyList<Guid>)[.. lines.Where(line => (line.Case.Kind, line.Column) == (cell.kind, cell.column)).Select(line => line.Case.Id)]);
        return new Register(organ, year, lines, cells);
    }

    private RemedyColumn? Column(RemedyCase one, int year) =>
        RemedyCount.In(new(one.Kind, one.Role, one.ReceivedOn, one.DecidedOn, law.Remedies.Find(one.ResultCode)?.Column), year, law.Remedies);
}
