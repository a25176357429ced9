using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>One message at the desk.</summary>
public sealed class ShowMessage(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    public async Task<Outcome<MessageView>> Run(Guid id, Actor actor, CancellationToken stop) =>
        await db.Messages.AsNoTracking().Include(m => m.Organ).FirstOrDefaultAsync(m => m.Id == id, stop) is { } message && FeedbackAccess.MayRead(actor, message.Organ!)
            ? View(message, actor, settings, BeijingTime.Day(clock.GetUtcNow().UtcDateTime), law)
            : FeedbackRefusals.NotFound;

    internal static MessageView View(Message message, Actor actor, OfficeSettings settings, DateOnly today, LawBook law) => new(
        message, message.Due(settings.Feedback, today, law.Calendar), FeedbackAccess.MayAnswer(actor, message.Organ!) ? [.. MessageLife.MovesFrom(message.State)] : []);
}
