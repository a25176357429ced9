using Gongkai.App.Hotline;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>The messages and hotline transfers that wait for this person: the first due first.</summary>
public sealed class MessagesWaiting(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    private const int Most = 100;

    /// <param name="Message">The message; null for a transfer.</param>
    /// <param name="Title">In a line.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Organ">Whose it is.</param>
    /// <param name="Due">Its last day; null while it is not known.</param>
    /// <param name="IsLate">Whether that has passed.</param>
    /// <param name="Words">How it stands, in words.</param>
    /// <param name="Since">When it came.</param>
    public sealed record Line(Guid? Message, string Title, string Kind, string Organ, DateOnly? Due, bool IsLate, string Words, DateOnly Since);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        if (actor.IsSystem || actor.Grants.Count == 0)
        {
            return [];
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await db.Organs.AsNoTracking().ToListAsync(stop);
        var answering = organs.Where(organ => FeedbackAccess.MayAnswer(actor, organ)).Select(organ => organ.Id).ToList();
        var messages = await db.Messages.AsNoTracking().Where(m => answering.Contains(m.OrganId) && m.State == MessageState.Received).OrderBy(m => m.WithOrganSince).Take(Most)
            .Select(m => new { m.Id, m.Kind, m.Subject, Organ = m.Organ!.Name, m.WithOrganSince }).ToListAsync(stop);
        var registering = organs.Where(organ => RegisterTransfer.MayWrite(actor, organ)).Select(organ => organ.Id).ToList();
        var transfers = await db.HotlineTransfers.AsNoTracking().Where(t => registering.Contains(t.OrganId) && t.ClosedOn == null).OrderBy(t => t.DueOn).Take(Most)
            .Select(t => new { t.TransferNumber, t.Matter, Organ = t.Organ!.Name, t.DueOn, t.ReceivedOn }).ToListAsync(stop);

        var lines = messages.Select(m =>
        {
            var due = settings.Feedback.ClockOf(m.Kind).Of(BeijingTime.Day(m.WithOrganSince), null, today, law.Calendar);
            return new Line(m.Id, m.Subject, m.Kind.Name().Zh, m.Organ, due.Due, due.OrganWasLate, due.Say().Zh, BeijingTime.Day(m.WithOrganSince));
        }).Concat(transfers.Select(t => new Line(null, t.Matter, $"12345 转办 {t.TransferNumber}", t.Organ, t.DueOn, t.DueOn < today, t.DueOn is null ? "没有填写期限" : t.DueOn < today ? "已超期" : "办理中", t.ReceivedOn)));

        return [.. lines.OrderBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Since).Take(Most)];
    }
}
