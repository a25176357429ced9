using Gongkai.Law.Feedback;

namespace Gongkai.App.Feedback;

/// <summary>A message with how it stands, for the desk.</summary>
/// <param name="Message">With its organ.</param>
/// <param name="Due">Against its days, today.</param>
/// <param name="Moves">What this person may do with it now.</param>
public sealed record MessageView(Message Message, ReplyDue Due, IReadOnlyList<MessageMove> Moves);
