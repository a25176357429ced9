using System.Net.Mail;
using Gongkai.App.Setup;

namespace Gongkai.App.Outbox;

/// <summary>Where no mail server is configured: writes mails as .eml files into <c>mail</c> in the data folder, named by the message, so that a second try writes the same file.</summary>
public sealed class MailFolderSender(OfficeSettings settings) : IOutboxSender
{
    public string Kind => MailText.Kind;

    public async Task Send(Guid id, string payload, CancellationToken stop)
    {
        var folder = Path.Combine(settings.Data, "mail");
        var own = Directory.CreateDirectory(Path.Combine(folder, $".{id:N}"));
        try
        {
            // The class for mails writes a file of a name of its own into a folder; it knows how to encode Chinese.
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(own.FullName) };
            using var mail = MailText.Read(payload).ToMessage(settings.Mail.From);
            await client.SendMailAsync(mail, stop);
            File.Move(own.GetFiles("*.eml").Single().FullName, Path.Combine(folder, $"{id:N}.eml"), overwrite: true);
        }
        finally
        {
            own.Delete(recursive: true);
        }
    }
}
