namespace Gongkai.Law.Registers;

/// <summary>One dated event in the life of a document.</summary>
/// <param name="Act">What happened.</param>
/// <param name="On">The first day on which it counts: a document repealed "from 1 March" is not in force on 1 March.</param>
/// <param name="Until">The last day of validity, where the act sets one.</param>
public sealed record EffectEvent(EffectAct Act, DateOnly On, DateOnly? Until = null)
{
    /// <summary>The document that did it, as people name it.</summary>
    public string? By { get; init; }

    /// <summary>The articles concerned.</summary>
    public string? Articles { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
