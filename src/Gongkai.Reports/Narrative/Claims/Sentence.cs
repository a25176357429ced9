using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Narrative.Words;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>A sentence of the narrative, up to its full stop, with its numbers.</summary>
internal sealed class Sentence(Passage passage, int from, int to, string? section, string? part)
{
    /// <summary>The tight text of the paragraph; offsets of the sentence and its numbers are offsets in it.</summary>
    public string Source => passage.Tight;

    public int From => from;

    public int To => to;

    /// <summary>The code of the section it stands in.</summary>
    public string? Section => section;

    /// <summary>The code of the part of section 1 it stands in.</summary>
    public string? Part => part;

    public ReadOnlySpan<char> Text => passage.Tight.AsSpan(from, to - from);

    /// <summary>The numbers in it, in order.</summary>
    public IReadOnlyList<Quantity> Quantities => field ??= QuantityScanner.Scan(passage.Tight, from, to);

    /// <summary>As printed.</summary>
    public string Quote => passage.Quote(from, to);

    public bool Has(string word) => Text.Contains(word, StringComparison.Ordinal);

    public bool HasAny(ReadOnlySpan<string> words) => Spans.HasAny(Text, words);

    /// <summary>Where it stands, or a part of it.</summary>
    public Place Place(int start, int end) => passage.At(start, end);

    /// <summary>Where all of it stands.</summary>
    public Place Whole => passage.At(from, to);

    /// <summary>The words before a number that belong to it: from the last stop, bracket or number.</summary>
    public ReadOnlySpan<char> Head(int index)
    {
        var number = Quantities[index];
        var start = index > 0 ? Quantities[index - 1].To : from;
        var head = passage.Tight.AsSpan(start, number.From - start);
        var stop = head.LastIndexOfAny(Spans.Stops);

        return head[(stop + 1)..];
    }

    /// <summary>The words after a number up to the next stop or number.</summary>
    public ReadOnlySpan<char> Tail(int index)
    {
        var start = Quantities[index].To;
        var end = index + 1 < Quantities.Count ? Quantities[index + 1].From : to;
        var tail = passage.Tight.AsSpan(start, end - start);
        var stop = tail.IndexOfAny(Spans.TailStops);

        return stop < 0 ? tail : tail[..stop];
    }

    /// <summary>The last year that is named before an offset; null when none is.</summary>
    public int? YearBefore(int offset)
    {
        int? year = null;
        var before = Before(offset);
        for (var word = YearWords.Find(before); word is { } found; word = YearWords.Find(before, found.To))
        {
            year = found.Year;
        }

        return year;
    }

    /// <summary>Whether the characters are printed side by side, without white space between.</summary>
    public bool IsUnbroken(int start, int end) => passage.IsUnbroken(start, end);

    /// <summary>As printed, a part of it.</summary>
    public string Printed(int start, int end) => passage.Quote(start, end);

    /// <summary>Everything in the sentence before an offset.</summary>
    public ReadOnlySpan<char> Before(int offset) => passage.Tight.AsSpan(from, offset - from);
}
