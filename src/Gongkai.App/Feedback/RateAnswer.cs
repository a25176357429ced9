using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>The writer says how satisfied they are with the answer; they may change their mind.</summary>
public sealed class RateAnswer(OfficeDb db)
{
    public const int Best = 5;
    private const int LongestNote = 500;

    /// <param name="Code">The code the writer asks by.</param>
    /// <param name="Satisfaction">1 to 5.</param>
    /// <param name="Note">What they add.</param>
    public sealed record Command(string? Code, int? Satisfaction, string? Note);

    public async Task<Outcome<Message>> Run(Command command, Act act, CancellationToken stop)
    {
        if (QueryCode.HashOf(command.Code) is not { } hash || await db.Messages.FirstOrDefaultAsync(m => m.CodeHash == hash, stop) is not { } message)
        {
            return FeedbackRefusals.WrongCode;
        }

        if (message.State != MessageState.Answered)
        {
            return FeedbackRefusals.NotYet;
        }

        if (command.Satisfaction is not (>= 1 and <= Best))
        {
            return FeedbackRefusals.Field("satisfaction", "请选择满意程度。", "Choose how satisfied you are.");
        }

        if (command.Note?.Length > LongestNote)
        {
            return FeedbackRefusals.Field("note", $"补充说明不能超过 {LongestNote} 个字。", "The note is too long.");
        }

        (message.Satisfaction, message.SatisfactionNote) = (command.Satisfaction, string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim());
        await db.Commit(act, new Subject("message.rate", nameof(Message), message.Id.ToString(), message.OrganId), stop);
        return message;
    }
}
