using Gongkai.App.Complaints;
using Gongkai.App.Hotline;
using Gongkai.App.People;
using Gongkai.App.Requests.PublicLog;
using Gongkai.App.Requests.Ratings;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>What became of a case beside its handling: how its replies were rated, who complained, whether the public reads it, what was made of it, where it came from.</summary>
public sealed class ShowAccount(OfficeDb db)
{
    /// <summary>An item that was made of the answer.</summary>
    public sealed record MadeItem(Guid Id, string Title, bool IsPublic);

    /// <param name="Ratings">Newest first.</param>
    /// <param name="Complaints">Newest first.</param>
    /// <param name="Log">Its entry in the public log, standing or taken back.</param>
    /// <param name="MayPublish">Whether there is a reply that could go into the log.</param>
    public sealed record Answer(IReadOnlyList<ReplyRating> Ratings, IReadOnlyList<Complaint> Complaints, LogEntry? Log, bool MayPublish)
    {
        public MadeItem? Item { get; init; }

        /// <summary>Whether this person may make an item of the answer.</summary>
        public bool MayMakeItem { get; init; }

        /// <summary>The transfer of the hotline that it came out of.</summary>
        public HotlineTransfer? Transfer { get; init; }
    }

    public async Task<Answer> Run(RequestCase request, Actor actor, CancellationToken stop)
    {
        if (!RequestAccess.MayRead(actor, request.Organ!))
        {
            return new([], [], null, false);
        }

        var item = await db.Items.AsNoTracking().Where(i => i.FromRequestId == request.Id)
            .Select(i => new MadeItem(i.Id, i.Versions.OrderByDescending(v => v.Number).Select(v => v.Title).First(), db.PublicEntries.Any(e => e.Id == i.Id))).FirstOrDefaultAsync(stop);
        return new(
            await db.ReplyRatings.AsNoTracking().Where(r => r.RequestId == request.Id).OrderByDescending(r => r.RepliedOn).ToListAsync(stop),
            await db.Complaints.AsNoTracking().Where(c => c.RequestId == request.Id).OrderByDescending(c => c.ReceivedAt).ToListAsync(stop),
            await db.LogEntries.AsNoTracking().Include(e => e.Organ).FirstOrDefaultAsync(e => e.RequestId == request.Id, stop),
            LogAccess.IsAnswered(request) && await db.LogSettings.AnyAsync(s => s.OrganId == request.OrganId, stop))
        {
            Item = item, MayMakeItem = item is null && MakeItemOfReply.IsReleased(request) && MakeItemOfReply.MayMake(request, actor),
            Transfer = await db.HotlineTransfers.AsNoTracking().FirstOrDefaultAsync(t => t.RequestId == request.Id, stop),
        };
    }
}
