using Gongkai.Law.Feedback;

namespace Gongkai.App.Feedback;

/// <summary>Within how many working days messages are answered. No statute sets them; each place follows its own rule. Section <c>Office:Feedback</c>.</summary>
public sealed class FeedbackSettings
{
    /// <summary>Suggestions, comments and complaints about villages.</summary>
    public int ReplyDays { get; set; } = 7;

    /// <summary>Mistakes on pages: the organ's days.</summary>
    public int ErrorDays { get; set; } = 3;

    /// <summary>Mistakes on pages: the days of the office above, once the organ's have passed.</summary>
    public int ErrorOfficeDays { get; set; } = 2;

    /// <summary>Complaints to the authority about replies to requests. (Regulation art. 47, which sets no days)</summary>
    public int ComplaintDays { get; set; } = 15;

    /// <summary>The clock of a kind.</summary>
    internal ReplyClock ClockOf(MessageKind kind) => kind == MessageKind.PageError ? new(ErrorDays, ErrorOfficeDays) : new(ReplyDays);
}
