namespace Gongkai.Law;

/// <summary>The languages that messages are written in.</summary>
public enum Language
{
    /// <summary>Chinese, for the people who file reports.</summary>
    Chinese,

    /// <summary>English, for programs and engineers.</summary>
    English,
}

/// <summary>One message in both languages; said once, chosen where it is printed.</summary>
/// <param name="Zh">Chinese, in words a clerk understands.</param>
/// <param name="En">English.</param>
public sealed record Wording(string Zh, string En)
{
    /// <summary>The message in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>For logs and assertions: the English text.</summary>
    public override string ToString() => En;
}
