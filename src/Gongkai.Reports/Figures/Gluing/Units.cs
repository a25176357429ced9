namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Units that a clerk wrote into a cell behind the number.</summary>
internal static class Units
{
    private static readonly (string Written, decimal Factor)[] All =
        [("万元", 1m), ("亿元", 10_000m), ("元", 0.0001m), ("件", 1m), ("项", 1m), ("条", 1m), ("次", 1m), ("个", 1m)];

    /// <summary>The mark behind the unit, and what makes the amount one in 万元; the same mark and 1 when no unit is written.</summary>
    public static (int Behind, decimal Factor) At(Ink ink, int at)
    {
        foreach (var (written, factor) in All)
        {
            if (ink[at] == written[0] && (written.Length == 1 || ink[at + 1] == written[1]))
            {
                return (at + written.Length, factor);
            }
        }

        return (at, 1m);
    }
}
