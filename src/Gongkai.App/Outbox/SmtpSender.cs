using System.Globalization;
using System.Net;
using System.Net.Mail;
using Gongkai.App.Setup;

namespace Gongkai.App.Outbox;

/// <summary>Gives mails to the configured server. The message's id is its Message-ID, by which servers and readers know a second copy.</summary>
public sealed class SmtpSender(OfficeSettings settings) : IOutboxSender
{
    public string Kind => MailText.Kind;

    public async Task Send(Guid id, string payload, CancellationToken stop)
    {
        var server = settings.Mail;
        using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.Tls };
        if (!string.IsNullOrEmpty(server.User))
        {
            client.Credentials = new NetworkCredential(server.User, server.Password);
        }

        using var mail = MailText.Read(payload).ToMessage(server.From);
        mail.Headers.Add("Message-ID", string.Create(CultureInfo.InvariantCulture, $"<{id:N}@{server.Domain}>"));
        try
        {
            await client.SendMailAsync(mail, stop);
        }
        catch (SmtpException failure) when (RefusedForGoodException.Is(failure.StatusCode))
        {
            throw new RefusedForGoodException($"{nameof(SmtpException)}: {failure.StatusCode}", failure);
        }
    }
}
