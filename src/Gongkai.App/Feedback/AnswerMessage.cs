using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Feedback;

namespace Gongkai.App.Feedback;

/// <summary>Answers a message, or amends the answer. The answer may be published with the question as the organ words it, never with the writer's own text.</summary>
public sealed class AnswerMessage(OfficeDb db)
{
    public const int LongestAnswer = 4000;

    /// <param name="Id">Which.</param>
    /// <param name="Text">The answer.</param>
    /// <param name="Publish">Whether it goes before the public; only with the writer's consent.</param>
    /// <param name="PublicQuestion">The question without anything about persons.</param>
    public sealed record Command(Guid Id, string? Text, bool Publish = false, string? PublicQuestion = null);

    public async Task<Outcome<Message>> Run(Command command, Act act, CancellationToken stop)
    {
        var move = await db.Messages.FindAsync([command.Id], stop) is { State: MessageState.Answered } ? MessageMove.Amend : MessageMove.Answer;
        var opened = await MessageMoves.Open(db, command.Id, move, act, stop);
        if ((opened.Refusal ?? Faults(command, opened.Value)) is { } refusal)
        {
            return refusal;
        }

        var message = opened.Value;
        message.Answer = command.Text!.Trim();
        message.AnsweredBy = act.Actor.Name;
        message.DoneAt ??= act.At;
        message.PublicQuestion = command.Publish ? command.PublicQuestion!.Trim() : null;
        message.PublishedAt = command.Publish ? message.PublishedAt ?? act.At : null;
        return await MessageMoves.Commit(db, message, move, act, stop);
    }

    private static Refusal? Faults(Command command, Message message) =>
        FeedbackRefusals.Faulty("answer", "答复", command.Text, LongestAnswer, shortest: 5)
        ?? (!command.Publish ? null
            : !message.MayBePublished ? FeedbackRefusals.Field("publish", "来信人没有同意公开，答复只能由来信人凭查询码查看。", "The writer did not agree to publication.")
            : FeedbackRefusals.Faulty("question", "公开的来信摘要", command.PublicQuestion, WriteMessage.LongestText));
}
