using Gongkai.App.People.Providers;

namespace Gongkai.App.People;

/// <summary>What is asked of passwords and of those who try them. Section <c>SignIn</c> of the settings.</summary>
public sealed class SignInSettings
{
    /// <summary>The fewest characters of a password.</summary>
    public int PasswordLength { get; set; } = 10;

    public bool PasswordNeedsDigit { get; set; } = true;

    public bool PasswordNeedsLowercase { get; set; } = true;

    public bool PasswordNeedsUppercase { get; set; }

    public bool PasswordNeedsSymbol { get; set; }

    /// <summary>Wrong tries before an account is locked.</summary>
    public int Tries { get; set; } = 5;

    /// <summary>How long it stays locked.</summary>
    public int LockedMinutes { get; set; } = 15;

    /// <summary>Places outside that say who somebody is, by their key.</summary>
    public Dictionary<string, ProviderSettings> Providers { get; set; } = [];

    /// <summary>The host name passkeys belong to, such as <c>gongkai.example.gov.cn</c>; empty for the one asked for. Changed, all passkeys are lost.</summary>
    public string? PasskeyDomain { get; set; }

    /// <summary>How long a session lasts without a request.</summary>
    public int SessionMinutes { get; set; } = 120;
}
