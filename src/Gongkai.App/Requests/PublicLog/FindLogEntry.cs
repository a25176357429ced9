using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>One entry of the public log by its address; null as soon as it is taken back.</summary>
public sealed class FindLogEntry(OfficeDb db)
{
    public sealed record Found(string Title, string Question, string Reply, string Outcome, DateOnly RepliedOn, DateTime PublishedAt);

    public async Task<Found?> Run(string organ, long number, CancellationToken stop) =>
        await db.LogEntries.AsNoTracking().FirstOrDefaultAsync(e => e.Organ!.Code == organ && e.Number == number && e.TakenBackAt == null, stop) is not { } entry ? null
            : new Found(entry.Title, entry.Question, entry.Reply, CaseWords.Outcome(entry.OutcomeCode) ?? "", entry.RepliedOn, entry.ApprovedAt);
}
