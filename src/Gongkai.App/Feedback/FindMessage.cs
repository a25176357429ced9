using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>What a writer sees of their own message, by its code. Name and contact are not shown again: whoever finds the code learns nothing about its writer.</summary>
public sealed class FindMessage(OfficeDb db, OfficeSettings settings, LawBook law, TimeProvider clock)
{
    /// <summary>A message as its writer sees it.</summary>
    public sealed record Found(
        Guid Id, MessageKind Kind, string Organ, string Subject, string Text, DateTime ReceivedAt, MessageState State, ReplyDue Due, string? Answer, string? DismissedBecause, int? Satisfaction);

    public async Task<Outcome<Found>> Run(string? code, CancellationToken stop)
    {
        if (QueryCode.HashOf(code) is not { } hash || await db.Messages.AsNoTracking().Include(m => m.Organ).FirstOrDefaultAsync(m => m.CodeHash == hash, stop) is not { } message)
        {
            return FeedbackRefusals.WrongCode;
        }

        var due = message.Due(settings.Feedback, BeijingTime.Day(clock.GetUtcNow().UtcDateTime), law.Calendar);
        return new Found(
            message.Id, message.Kind, message.Organ!.Name, message.Subject, message.Text, message.ReceivedAt, message.State, due, message.Answer, message.DismissedBecause, message.Satisfaction);
    }
}
