using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Feedback;

namespace Gongkai.App.Feedback;

/// <summary>Dismisses a message that is none: advertising, abuse, twice the same. Its writer sees the reason. What was dismissed by mistake is reopened.</summary>
public sealed class DismissMessage(OfficeDb db)
{
    private const int LongestReason = 500;

    /// <param name="Id">Which.</param>
    /// <param name="Because">The reason; none to reopen.</param>
    /// <param name="Reopen">Takes the dismissal back.</param>
    public sealed record Command(Guid Id, string? Because, bool Reopen = false);

    public async Task<Outcome<Message>> Run(Command command, Act act, CancellationToken stop)
    {
        var move = command.Reopen ? MessageMove.Reopen : MessageMove.Dismiss;
        var opened = await MessageMoves.Open(db, command.Id, move, act, stop);
        if ((opened.Refusal ?? (command.Reopen ? null : FeedbackRefusals.Faulty("because", "不予办理的理由", command.Because, LongestReason))) is { } refusal)
        {
            return refusal;
        }

        var message = opened.Value;
        message.DismissedBecause = command.Reopen ? null : command.Because!.Trim();
        message.DoneAt = command.Reopen ? null : act.At;
        return await MessageMoves.Commit(db, message, move, act, stop);
    }
}
