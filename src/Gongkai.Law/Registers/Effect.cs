namespace Gongkai.Law.Registers;

/// <summary>
/// The effect of a document, folded from its dated events; the order in which they were entered does not matter. What has ended never comes back:
/// an extension made after the last day, and an amendment of what is repealed, have no effect.
/// </summary>
public sealed class Effect
{
    private Effect()
    {
    }

    /// <summary>成文日期; null while nothing is known.</summary>
    public DateOnly? MadeOn { get; private set; }

    /// <summary>The first day in force; the day it was made where no other is set.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The first day of an amended text.</summary>
    public DateOnly? AmendedOn { get; private set; }

    /// <summary>The last day of its period of validity as it stands; null for no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The first day without effect; null while no end is known.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>How it ends; null while no end is known.</summary>
    public EffectState? EndsAs { get; private set; }

    /// <summary>The events in the order in which they count, with those that came too late marked.</summary>
    public IReadOnlyList<EffectStep> Steps { get; private set; } = [];

    public static Effect Of(IEnumerable<EffectEvent> events)
    {
        var effect = new Effect();
        var steps = new List<EffectStep>();

        // Two extensions of one day: the longer counts, for that is what the later of two corrections would say; no end is longest.
        foreach (var happened in events.OrderBy(e => e.On).ThenBy(e => e.Act).ThenBy(e => e.Until ?? DateOnly.MaxValue).ThenBy(e => e.By, StringComparer.Ordinal).ThenBy(e => e.Articles, StringComparer.Ordinal))
        {
            effect.RunOut(happened.On);
            steps.Add(new EffectStep(happened, effect.Take(happened)));
        }

        effect.RunOut(DateOnly.MaxValue);
        effect.From ??= effect.MadeOn;
        effect.Steps = steps;
        return effect;
    }

    /// <summary>What it is on a day; null before it was made.</summary>
    public EffectState? On(DateOnly day) =>
        MadeOn is null || day < MadeOn ? null
        : EndsOn <= day ? EndsAs
        : day < From ? EffectState.NotYetInForce
        : AmendedOn <= day ? EffectState.Amended
        : EffectState.InForce;

    private bool Take(EffectEvent happened)
    {
        // When it was made and was to begin is said even of what ended before its first day.
        MadeOn ??= happened.Act == EffectAct.Made ? happened.On : null;
        From ??= happened.Act == EffectAct.TakesEffect ? happened.On : null;
        if (EndsOn is not null)
        {
            return false;
        }

        switch (happened.Act)
        {
            case EffectAct.Made:
                break;
            case EffectAct.TakesEffect:
                Until = happened.Until ?? Until;
                break;
            case EffectAct.Extended:
                Until = happened.Until;
                break;
            case EffectAct.Amended or EffectAct.PartlyRepealed:
                AmendedOn ??= happened.On;
                break;
            default:
                End(happened.On, happened.Act == EffectAct.Repealed ? EffectState.Repealed : EffectState.DeclaredVoid);
                break;
        }

        return true;
    }

    private void RunOut(DateOnly before)
    {
        if (EndsOn is null && Until < before && Until < DateOnly.MaxValue)
        {
            End(Until.Value.AddDays(1), EffectState.Expired);
        }
    }

    private void End(DateOnly on, EffectState how) => (EndsOn, EndsAs) = (on, how);
}

/// <summary>One event in its place.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Counts">False when the document had ended already: the entry is kept, and shown as without effect.</param>
public sealed record EffectStep(EffectEvent Event, bool Counts);
