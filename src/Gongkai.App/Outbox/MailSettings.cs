namespace Gongkai.App.Outbox;

/// <summary>The mail server. Section <c>Office:Mail</c>; without a host, mails become files in the data folder.</summary>
public sealed class MailSettings
{
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>STARTTLS.</summary>
    public bool Tls { get; set; } = true;

    public string? User { get; set; }

    public string? Password { get; set; }

    public string From { get; set; } = "gongkai@localhost";

    internal string Domain => From[(From.IndexOf('@') + 1)..];
}
