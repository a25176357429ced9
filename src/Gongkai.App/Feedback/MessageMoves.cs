using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>What every move of a message has in common: load, ask the rights and the table, commit.</summary>
internal static class MessageMoves
{
    /// <summary>The message, or why the move may not be made.</summary>
    public static async Task<Outcome<Message>> Open(OfficeDb db, Guid id, MessageMove move, Act act, CancellationToken stop)
    {
        var message = await db.Messages.Include(m => m.Organ).FirstOrDefaultAsync(m => m.Id == id, stop);
        return message is null || !FeedbackAccess.MayAnswer(act.Actor, message.Organ!) ? FeedbackRefusals.NotFound
            : MessageLife.After(message.State, move) is null ? FeedbackRefusals.NotNow
            : message;
    }

    /// <summary>Makes the move and stores it with its history entry.</summary>
    public static async Task<Outcome<Message>> Commit(OfficeDb db, Message message, MessageMove move, Act act, CancellationToken stop)
    {
        message.State = MessageLife.After(message.State, move)!.Value;
        var subject = new Subject($"message.{move.ToString().ToLowerInvariant()}", nameof(Message), message.Id.ToString(), message.OrganId);
        return await db.TryCommit(act, subject, stop) is { } refusal ? refusal : message;
    }
}
