using System.Globalization;

namespace Gongkai.Reports.Checking.Repairs;

/// <summary>How much a change looks like a slip of the hand.</summary>
internal static class DigitSlip
{
    /// <summary>More for two digits exchanged than for one mistaken, more for that than for one lost or doubled or for a number forgotten.</summary>
    public static double Bonus(decimal from, decimal to)
    {
        var (a, b) = (Digits(from), Digits(to));
        return from == 0 ? 0.3
            : IsExchange(a, b) ? 0.6
            : a.Length == b.Length && a.Length > 1 && Differences(a, b) == 1 ? 0.4
            : IsOneMore(a, b) || IsOneMore(b, a) ? 0.3
            : 0;
    }

    private static string Digits(decimal number) => Math.Abs(number).ToString("0.######", CultureInfo.InvariantCulture);

    private static int Differences(string a, string b) => a.Zip(b).Count(pair => pair.First != pair.Second);

    private static bool IsExchange(string a, string b)
    {
        if (a.Length != b.Length || Differences(a, b) != 2)
        {
            return false;
        }

        var at = a.Zip(b).Index().First(pair => pair.Item.First != pair.Item.Second).Index;
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at];
    }

    private static bool IsOneMore(string shorter, string longer) =>
        longer.Length == shorter.Length + 1 && Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);
}
