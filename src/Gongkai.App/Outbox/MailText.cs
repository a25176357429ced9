using System.Net.Mail;
using System.Text;
using System.Text.Json;

namespace Gongkai.App.Outbox;

/// <summary>A mail as it stands in the outbox: <c>OutboxMessage.Kind = "mail"</c>, this as its payload.</summary>
/// <param name="To">The address.</param>
public sealed record MailText(string To, string Subject, string Body)
{
    public const string Kind = "mail";

    /// <summary>Headers beside the usual ones.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public string Write() => JsonSerializer.Serialize(this);

    public static MailText Read(string payload) => JsonSerializer.Deserialize<MailText>(payload) ?? throw new JsonException("No mail.");

    internal MailMessage ToMessage(string from)
    {
        var message = new MailMessage(from, To, Subject, Body) { SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        foreach (var (name, value) in Headers ?? new Dictionary<string, string>())
        {
            message.Headers.Add(name, value);
        }

        return message;
    }
}
