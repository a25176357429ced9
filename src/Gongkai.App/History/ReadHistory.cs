using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.History;

/// <summary>Which part of the history is asked for. All conditions hold together; none means everything the person may see.</summary>
/// <param name="Kind">With <paramref name="Id"/>: one record.</param>
/// <param name="From">First legal day.</param>
/// <param name="To">Last legal day.</param>
/// <param name="Page">1, 2, 3 …</param>
public sealed record HistoryQuestion(
    string? Kind = null, string? Id = null, Guid? OrganId = null, Guid? PersonId = null, string? Operation = null,
    DateOnly? From = null, DateOnly? To = null, int Page = 1, int PageSize = 50);

/// <summary>A page of the history, newest first.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryLine> Lines, int Total, int Page, int PageSize)
{
    public int Pages => Paging.CountOf(Total, PageSize);
}

/// <summary>One act as people read it.</summary>
/// <param name="What">Chinese for the operation.</param>
/// <param name="SubjectName">Chinese for the kind of record it was done to.</param>
/// <param name="Organ">The name of the organ whose record it is, as it is now.</param>
public sealed record HistoryLine(
    long Sequence, DateTime At, string Who, string Operation, string What, string SubjectKind, string SubjectName, string SubjectId, string? Organ, string? Because,
    IReadOnlyList<RecordChange> Changes);

/// <summary>
/// Reads the history: of one record, of an organ, of a person, or all. Whoever holds a role for an organ reads what was done to its records;
/// what belongs to no organ is read by administrators and auditors.
/// </summary>
public sealed class ReadHistory(OfficeDb db)
{
    private const int LargestPage = 200;

    public async Task<Outcome<HistoryPage>> Run(HistoryQuestion question, Actor actor, CancellationToken stop = default)
    {
        var organs = await db.Organs.AsNoTracking().Select(o => new { o.Id, o.Path, o.Name }).ToDictionaryAsync(o => o.Id, stop);
        var mine = organs.Values.Where(organ => actor.Holds(organ.Path, Enum.GetValues<Role>())).Select(organ => organ.Id).ToList();
        var site = actor.HoldsAnywhere(Role.Administrator, Role.Auditor);
        if (mine.Count == 0 && !site)
        {
            return HistoryRefusals.NotYours;
        }

        var size = Math.Clamp(question.PageSize, 1, LargestPage);
        var entries = Filtered(question);
        if (!actor.IsSystem)
        {
            entries = entries.Where(e => e.OrganId == null ? site : mine.Contains(e.OrganId.Value));
        }

        var total = await entries.CountAsync(stop);
        var page = Paging.Of(total, size, question.Page);
        var found = await entries.OrderByDescending(e => e.Sequence).On(page).ToListAsync(stop);

        return new HistoryPage([.. found.Select(entry => Line(entry, id => organs.GetValueOrDefault(id)?.Name))], total, page.Number, size);
    }

    private IQueryable<HistoryEntry> Filtered(HistoryQuestion question)
    {
        var entries = db.History.AsNoTracking();
        entries = question.Kind is { } kind ? entries.Where(e => e.SubjectKind == kind) : entries;
        entries = question.Id is { } id ? entries.Where(e => e.SubjectId == id) : entries;
        entries = question.OrganId is { } organ ? entries.Where(e => e.OrganId == organ) : entries;
        entries = question.PersonId is { } person ? entries.Where(e => e.PersonId == person) : entries;
        entries = question.Operation is { } operation ? entries.Where(e => e.Operation == operation) : entries;
        entries = question.From is { } from ? entries.Where(e => e.At >= BeijingDay.Begins(from)) : entries;

        return question.To is { } to ? entries.Where(e => e.At < BeijingDay.Begins(to.AddDays(1))) : entries;
    }

    private static HistoryLine Line(HistoryEntry entry, Func<Guid, string?> organs) => new(
        entry.Sequence, entry.At, entry.Who, entry.Operation, HistoryWords.Operation(entry.Operation), entry.SubjectKind, HistoryWords.Kind(entry.SubjectKind),
        entry.SubjectId, entry.OrganId is { } organ ? organs(organ) : null, entry.Because, new RecordedChanges(organs).Read(entry.Changes));
}
