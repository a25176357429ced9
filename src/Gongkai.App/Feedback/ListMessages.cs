using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>The messages that a person may read: what waits first, the oldest of it on top; then what is done, the newest on top.</summary>
public sealed class ListMessages(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    private const int PerPage = 50;

    /// <summary>What to list; null means any.</summary>
    public sealed record Query(MessageState? State = null, MessageKind? Kind = null, string? Organ = null, int Page = 1);

    /// <summary>A page of the list.</summary>
    /// <param name="Lines">Its lines.</param>
    /// <param name="Total">How many there are on all pages.</param>
    /// <param name="Page">Which page this is.</param>
    /// <param name="Pages">How many pages there are; at least one.</param>
    /// <param name="Waiting">How many wait for an answer.</param>
    /// <param name="Late">How many of them are late.</param>
    /// <param name="Organs">Organs to choose from.</param>
    public sealed record Answer(IReadOnlyList<MessageView> Lines, int Total, int Page, int Pages, int Waiting, int Late, IReadOnlyList<Organ> Organs);

    public async Task<Answer> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => FeedbackAccess.MayRead(actor, organ)).ToList();
        var ids = organs.Where(organ => query.Organ is null || organ.Code == query.Organ).Select(organ => organ.Id).ToList();
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var all = db.Messages.AsNoTracking().Where(m => ids.Contains(m.OrganId));
        var found = all.Where(m => (query.State == null || m.State == query.State) && (query.Kind == null || m.Kind == query.Kind));

        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var lines = await found.Include(m => m.Organ)
            .OrderBy(m => m.State == MessageState.Received ? 0 : 1).ThenBy(m => m.State == MessageState.Received ? m.WithOrganSince : DateTime.MaxValue).ThenByDescending(m => m.ReceivedAt).ThenBy(m => m.Id)
            .On(page).ToListAsync(stop);
        var waiting = await all.Where(m => m.State == MessageState.Received).Select(m => new { m.Kind, m.WithOrganSince }).ToListAsync(stop);
        var late = waiting.Count(m => settings.Feedback.ClockOf(m.Kind).Of(BeijingTime.Day(m.WithOrganSince), null, today, law.Calendar).OrganWasLate);

        return new([.. lines.Select(m => ShowMessage.View(m, actor, settings, today, law))], total, page.Number, page.Count, waiting.Count, late, organs);
    }
}
