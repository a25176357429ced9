using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>One entry of the public log by its address; null as soon as it is taken back.</summary>
public sealed class FindLogEntry(OfficeDb db)
{
    /// <param name="Item">The number of the published item that was made of the reply, with its files (art. 44); null where there is none.</param>
    public sealed record Found(string Title, string Question, string Reply, string Outcome, DateOnly RepliedOn, DateTime PublishedAt, long? Item);

    public async Task<Found?> Run(string organ, long number, CancellationToken stop)
    {
        var entry = await db.LogEntries.AsNoTracking().FirstOrDefaultAsync(e => e.Organ!.Code == organ && e.Number == number && e.TakenBackAt == null, stop);
        if (entry is null)
        {
            return null;
        }

        var item = await db.PublicEntries.Where(line => line.OrganId == entry.OrganId && db.Items.Any(made => made.Id == line.Id && made.FromRequestId == entry.RequestId)).Select(line => (long?)line.Number).FirstOrDefaultAsync(stop);
        return new Found(entry.Title, entry.Question, entry.Reply, CaseWords.Outcome(entry.OutcomeCode) ?? "", entry.RepliedOn, entry.ApprovedAt, item);
    }
}
