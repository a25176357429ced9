namespace Gongkai.App.People.Providers;

/// <summary>Signing in outside did not come to an end; the message names no token and no person.</summary>
public sealed class ProviderException(ProviderProblem problem, Exception? cause = null) : Exception($"Signing in with the provider failed: {problem}.", cause)
{
    public ProviderProblem Problem => problem;
}

/// <summary>Why, as far as a person is told.</summary>
public enum ProviderProblem
{
    /// <summary>It does not answer, or not with what is needed.</summary>
    Unreachable,

    /// <summary>The person, or the provider, said no.</summary>
    Denied,

    /// <summary>The attempt is not known here: too old, from another browser, or come back a second time.</summary>
    Stale,

    /// <summary>What it said is over already.</summary>
    Expired,

    /// <summary>What it said is not to be believed.</summary>
    Untrusted,

    /// <summary>It refused the site itself: a matter for the settings.</summary>
    Refused,
}
