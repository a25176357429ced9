namespace Gongkai.Law.Fees;

/// <summary>One of the two tariffs of 信息处理费. The rates grow with the number, each only for what lies in its band. (国办函〔2020〕109号 arts 3, 4)</summary>
/// <param name="Code">byItem or byPage; kept with the notice.</param>
/// <param name="Unit">件 or 页.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Per">What is added up: applicantAndMonth or request.</param>
/// <param name="Counts">The same in a sentence.</param>
/// <param name="Bands">From the first number on, without a gap.</param>
/// <param name="Above">Bands without end above the last, each dearer by a step; null where the last band is open.</param>
public sealed record FeeTariff(string Code, string Unit, Wording Name, string Per, Wording Counts, IReadOnlyList<FeeBand> Bands, FeeSteps? Above = null)
{
    /// <summary>More than this is a slip of the pen; it also keeps the amount within what fits.</summary>
    public const int Most = 1_000_000;

    /// <summary>What so many cost, in yuan.</summary>
    /// <param name="count">Items of the month, or pages of the reply.</param>
    public long Amount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return Lines(count).Sum(line => line.Amount);
    }

    /// <summary>What these cost on top of those before them: of the items of a month, the new ones are charged at the rates they reach.</summary>
    public long Amount(int before, int count) => Amount(before + count) - Amount(before);

    /// <summary>Band by band how the amount comes about, for the notice: 依据、标准、数额.</summary>
    public IEnumerable<FeeLine> Lines(int count)
    {
        foreach (var band in Every().TakeWhile(band => band.From <= count))
        {
            var within = Math.Min(count, band.To ?? count) - band.From + 1;
            yield return new(band.From, Math.Min(count, band.To ?? count), within, band.Rate, (long)within * band.Rate);
        }
    }

    private IEnumerable<FeeBand> Every()
    {
        foreach (var band in Bands)
        {
            yield return band;
        }

        if (Above is { } above)
        {
            for (var (from, rate) = (Bands[^1].To!.Value + 1, above.Rate); from <= Most; (from, rate) = (from + above.Width, rate + above.Step))
            {
                yield return new(from, from + above.Width - 1, rate);
            }
        }
    }
}

/// <summary>A band of a tariff.</summary>
/// <param name="From">The first number in it.</param>
/// <param name="To">The last; null without end.</param>
/// <param name="Rate">Yuan for each.</param>
public sealed record FeeBand(int From, int? To, int Rate);

/// <summary>Bands that go on for ever: each so wide, the first at a rate, each next one dearer by a step.</summary>
public sealed record FeeSteps(int Width, int Rate, int Step);

/// <summary>One line of how an amount comes about.</summary>
/// <param name="From">The first number in the band.</param>
/// <param name="To">The last that was reached.</param>
/// <param name="Count">How many of them.</param>
/// <param name="Rate">Yuan for each.</param>
/// <param name="Amount">Yuan.</param>
public sealed record FeeLine(int From, int To, int Count, int Rate, long Amount);
