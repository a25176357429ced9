namespace Gongkai.Law.Checking;

/// <summary>A mistake in a law folder.</summary>
/// <param name="File">Relative to the folder.</param>
/// <param name="Line">From 1; 0 when the mistake is about the whole file.</param>
/// <param name="What">What is wrong.</param>
public sealed record LawProblem(string File, int Line, Wording What)
{
    /// <summary>As compilers print it: <c>file:line: what</c>.</summary>
    public string In(Language language) => Line > 0 ? $"{File}:{Line}: {What.In(language)}" : $"{File}: {What.In(language)}";
}
