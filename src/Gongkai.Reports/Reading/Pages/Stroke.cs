namespace Gongkai.Reports.Reading.Pages;

/// <summary>A straight line along one direction: <see cref="At"/> is where it runs, <see cref="From"/> and <see cref="To"/> where it begins and ends along its run.</summary>
internal readonly record struct Stroke(float At, float From, float To)
{
    public float Length => To - From;

    public Stroke Scaled(float factor) => new(At * factor, From * factor, To * factor);

    /// <summary>Whether a line across touches this one, give or take.</summary>
    public bool Meets(Stroke across, float slack) =>
        across.At >= From - slack && across.At <= To + slack && At >= across.From - slack && At <= across.To + slack;

    /// <summary>Whether this line ends on lines across at both ends.</summary>
    public bool IsHeldBy(IEnumerable<Stroke> across, float slack)
    {
        var (begins, ends) = (false, false);
        foreach (var other in across)
        {
            if (At >= other.From - slack && At <= other.To + slack)
            {
                begins |= Math.Abs(other.At - From) <= slack;
                ends |= Math.Abs(other.At - To) <= slack;
            }
        }

        return begins && ends;
    }
}
