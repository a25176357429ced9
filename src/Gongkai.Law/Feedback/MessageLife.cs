namespace Gongkai.Law.Feedback;

/// <summary>The life of a message as a table: from where, by what, to where.</summary>
public static class MessageLife
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<MessageStep> Steps { get; } =
    [
        new(MessageState.Received, MessageMove.Answer, MessageState.Answered),
        new(MessageState.Received, MessageMove.Pass, MessageState.Received),
        new(MessageState.Received, MessageMove.Dismiss, MessageState.Dismissed),
        new(MessageState.Answered, MessageMove.Amend, MessageState.Answered),
        new(MessageState.Dismissed, MessageMove.Reopen, MessageState.Received),
    ];

    /// <summary>Where the move leads; null when it may not be made from here.</summary>
    public static MessageState? After(MessageState from, MessageMove move) => Steps.FirstOrDefault(step => step.From == from && step.Move == move)?.To;

    /// <summary>What can be done here.</summary>
    public static IEnumerable<MessageMove> MovesFrom(MessageState from) => Steps.Where(step => step.From == from).Select(step => step.Move);

    /// <summary>The state's name.</summary>
    public static Wording Name(this MessageState state) => state switch
    {
        MessageState.Received => new("待答复", "waiting for an answer"),
        MessageState.Answered => new("已答复", "answered"),
        _ => new("不予办理", "dismissed"),
    };

    /// <summary>The move's name, as its button says it.</summary>
    public static Wording Name(this MessageMove move) => move switch
    {
        MessageMove.Answer => new("答复", "answer"),
        MessageMove.Amend => new("补充答复", "amend the answer"),
        MessageMove.Pass => new("转办", "pass on"),
        MessageMove.Dismiss => new("不予办理", "dismiss"),
        _ => new("重新办理", "reopen"),
    };
}

/// <summary>One line of the table.</summary>
public sealed record MessageStep(MessageState From, MessageMove Move, MessageState To);
