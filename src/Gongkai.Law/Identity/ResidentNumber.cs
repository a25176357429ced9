using System.Globalization;

namespace Gongkai.Law.Identity;

/// <summary>公民身份号码: six digits of the region, eight of the birthday, three of the sequence, and a character that proves the others (MOD 11-2). (GB 11643-1999)</summary>
public static class ResidentNumber
{
    private const int Length = 18;
    private const int FirstYear = 1880;
    private const int LastYear = 2100;

    /// <summary>Whether the birthday is a day and the last character agrees with the others. Half-width; a small x counts as a large one.</summary>
    public static bool IsValid(ReadOnlySpan<char> number) => number.Length == Length && !number[..(Length - 1)].ContainsAnyExceptInRange('0', '9') && BornIn(number) is >= FirstYear and <= LastYear
        && Check(number) == char.ToUpperInvariant(number[^1]);

    private static int? BornIn(ReadOnlySpan<char> number) =>
        DateOnly.TryParseExact(number.Slice(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) ? born.Year : null;

    private static char Check(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (number[i] - '0') * weights[i];
        }

        return "10X98765432"[sum % 11];
    }
}
