using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>What a number can be: from <paramref name="Low"/> to <paramref name="High"/>, both included; null is without bound.</summary>
internal readonly record struct NumberRange(decimal? Low, decimal? High)
{
    /// <summary>Numbers from here on are taken for unknown: nothing a report counts comes near, and sums of a whole column stay inside a decimal.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    public static NumberRange Zero { get; } = new(0, 0);

    public bool IsOne => Low is { } low && High == low;

    /// <summary>What a cell can hold. A blank or missing count is some number from 0 up, never simply 0.</summary>
    public static NumberRange Of(CellReading reading, FigureType type)
    {
        if (reading.Value is { } value && Math.Abs(value) < Largest)
        {
            return new(value, value);
        }

        return reading.Value is null && reading.CandidatesAreAll && reading.Candidates.All(candidate => Math.Abs(candidate) < Largest)
            ? new(reading.Candidates.Min(), reading.Candidates.Max())
            : new(type == FigureType.Change ? null : 0, null);
    }

    public static NumberRange operator +(NumberRange a, NumberRange b) => new(a.Low + b.Low, a.High + b.High);

    public static NumberRange operator -(NumberRange a) => new(-a.High, -a.Low);

    /// <summary>Whether no number is in both.</summary>
    public bool IsApartFrom(NumberRange other) => Low > other.High || other.Low > High;
}
