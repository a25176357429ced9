using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Complaints;

/// <summary>The register of complaints: open ones first, the oldest of them on top.</summary>
public sealed class ListComplaints(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    private const int PerPage = 30;

    public sealed record Query(string? Organ, bool Done, int Page = 1);

    /// <summary>A complaint against its days.</summary>
    /// <param name="MayAnswer">Whether this person may answer it now.</param>
    public sealed record Line(Complaint Complaint, string RequestNumber, ReplyDue Due, bool MayAnswer);

    public sealed record Answer(IReadOnlyList<Line> Lines, int Open, int Done, int Page, int Pages, IReadOnlyList<Organ> Organs);

    public async Task<Answer> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organs = await RequestAccess.Readable(db, actor, stop);
        var ids = organs.Where(organ => query.Organ is null || organ.Code == query.Organ).Select(organ => organ.Id).ToList();
        var all = db.Complaints.AsNoTracking().Where(c => ids.Contains(c.OrganId));
        var (open, done) = (await all.CountAsync(c => c.AnsweredOn == null, stop), await all.CountAsync(c => c.AnsweredOn != null, stop));
        var page = Paging.Of(query.Done ? done : open, PerPage, query.Page);
        var found = query.Done ? all.Where(c => c.AnsweredOn != null).OrderByDescending(c => c.AnsweredOn).ThenBy(c => c.Id) : all.Where(c => c.AnsweredOn == null).OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id);
        var complaints = await found.Include(c => c.Organ).Include(c => c.Request).On(page).ToListAsync(stop);

        return new([.. complaints.Select(one => new Line(one, one.Request!.Number, DueOf(one), one.AnsweredOn is null && ComplaintAccess.MayAnswer(actor, one.Organ!) && !ComplaintAccess.IsOwn(one.Request!, actor)))],
            open, done, page.Number, page.Count, organs);
    }

    private ReplyDue DueOf(Complaint one) => new ReplyClock(settings.Feedback.ComplaintDays).Of(one.ReceivedOn, one.AnsweredOn, BeijingTime.Day(clock.GetUtcNow().UtcDateTime), law.Calendar);
}
