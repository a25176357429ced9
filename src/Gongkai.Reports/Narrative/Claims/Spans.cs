using System.Buffers;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Looking for words in stretches of tight text.</summary>
internal static class Spans
{
    /// <summary>What ends a clause.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create("，；：。（）！？");

    /// <summary>What ends the words after a number.</summary>
    public static readonly SearchValues<char> TailStops = SearchValues.Create("，；：。（）！？、");

    public static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.Ordinal);

    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
