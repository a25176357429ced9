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

    /// <summary>How long a session lasts without a request.</summary>
    public int SessionMinutes { get; set; } = 120;
}
