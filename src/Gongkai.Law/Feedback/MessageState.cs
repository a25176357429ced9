namespace Gongkai.Law.Feedback;

/// <summary>Where a message from the public stands.</summary>
public enum MessageState
{
    /// <summary>待答复.</summary>
    Received,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>不予办理, with its reason.</summary>
    Dismissed,
}

/// <summary>What can be done with a message.</summary>
public enum MessageMove
{
    /// <summary>答复.</summary>
    Answer,

    /// <summary>补充答复: what was said was wrong or not enough.</summary>
    Amend,

    /// <summary>转办 to the organ that it concerns.</summary>
    Pass,

    /// <summary>不予办理.</summary>
    Dismiss,

    /// <summary>重新办理 what was dismissed by mistake.</summary>
    Reopen,
}
