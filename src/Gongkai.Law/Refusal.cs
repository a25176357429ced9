namespace Gongkai.Law;

/// <summary>Why something asked for may not or cannot be done. Never a bug: a bug throws.</summary>
/// <param name="Code">Stable, for programs: <c>subject.reason</c>.</param>
/// <param name="Reason">What a person is told.</param>
/// <param name="Article">The provision behind it, where there is one.</param>
public sealed record Refusal(string Code, Wording Reason, string? Article = null);

/// <summary>Either a value or the refusal that stands in its place.</summary>
public sealed class Outcome<T> where T : notnull
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    /// <summary>Null when there is a value.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The value; throws when it was refused, for that is the caller's mistake.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException(Refusal.Reason.En);

    /// <summary>A value is an outcome.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A refusal is an outcome.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
