using System.Net.Mail;

namespace Gongkai.App.Outbox;

/// <summary>Thrown by a sender whom the other side told that no later try will do: the message is given up at once.</summary>
public sealed class RefusedForGoodException(string kept, Exception inner) : Exception("The message was refused for good.", inner)
{
    /// <summary>What is kept of it: a code, never a text that may name a person.</summary>
    public string Kept { get; } = kept;

    // A full mailbox (552) may be emptied, and a sign-in that fails (535) is put right in the settings: both are tried again.
    internal static bool Is(SmtpStatusCode status) =>
        status is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.TransactionFailed;
}
