using System.Text;
using Gongkai.Testing.Generated;

namespace Gongkai.Testing.Fuzzing;

/// <summary>Damages a file as transport, careless tools and malice do. The same seed and the same dice give the same bytes.</summary>
/// <param name="dice">Chance.</param>
/// <param name="other">Another file, for splices.</param>
public sealed class Mutator(Dice dice, byte[] other)
{
    private const int MostBytes = 200_000;

    /// <summary>Between one and four kinds of damage, one upon the other.</summary>
    public byte[] Mutate(byte[] bytes)
    {
        var damaged = bytes;

        for (var left = dice.Between(1, 4); left > 0; left--)
        {
            damaged = Once(damaged);
        }

        return damaged.Length <= MostBytes ? damaged : damaged[..MostBytes];
    }

    private byte[] Once(byte[] bytes) => dice.Below(14) switch
    {
        0 => Flip(bytes),
        1 => bytes[..Position(bytes)],
        2 => Replace(bytes, Range(bytes, 400), []),
        3 => Replace(bytes, Range(bytes, 0), bytes[Range(bytes, 400)]),
        4 => Replace(bytes, Range(bytes, 400), other[Range(other, 2000)]),
        5 => [.. bytes[..Position(bytes)], .. other[Position(other)..]],
        6 => Replace(bytes, Range(bytes, 30), Noise()),
        7 => Repeat(bytes),
        8 => Swap(bytes),
        9 => Number(bytes),
        10 => Span(bytes),
        11 => Nest(bytes),
        12 => Reencode(bytes),
        _ => Replace(bytes, Range(bytes, 0), Encoding.UTF8.GetBytes(dice.Of(Nuisances.Texts))),
    };

    private byte[] Flip(byte[] bytes)
    {
        var copy = bytes.ToArray();
        for (var left = Math.Min(copy.Length, dice.Between(1, 20)); left > 0; left--)
        {
            copy[dice.Below(copy.Length)] ^= (byte)(1 << dice.Below(8));
        }

        return copy;
    }

    private byte[] Noise() => [.. Enumerable.Range(0, dice.Between(1, 40)).Select(_ => (byte)dice.Below(256))];

    private byte[] Repeat(byte[] bytes)
    {
        var part = bytes[Range(bytes, 60)];
        return Replace(bytes, Range(bytes, 0), [.. Enumerable.Repeat(part, dice.Of(2, 10, 300)).SelectMany(piece => piece)]);
    }

    private byte[] Swap(byte[] bytes)
    {
        var (one, two) = (Position(bytes), Position(bytes));
        var (first, second) = (Math.Min(one, two), Math.Max(one, two));
        return [.. bytes[second..], .. bytes[first..second], .. bytes[..first]];
    }

    // Figures, spans, lengths and character references all are runs of digits.
    private byte[] Number(byte[] bytes)
    {
        var at = Find(bytes, Position(bytes), char.IsAsciiDigit);
        var end = at;
        while (end < bytes.Length && char.IsAsciiDigit((char)bytes[end]))
        {
            end++;
        }

        return Replace(bytes, at..end, Encoding.ASCII.GetBytes(dice.Of(Nuisances.Numbers)));
    }

    private byte[] Span(byte[] bytes)
    {
        var span = dice.Of("colspan", "rowspan", "COLSPAN", "w:gridSpan w:val", "w:vMerge w:val", "ref", "r", "s") + $"=\"{dice.Of(Nuisances.Numbers)}\" ";
        var at = Find(bytes, Position(bytes), c => c is ' ' or '>');
        return Replace(bytes, at..at, Encoding.ASCII.GetBytes(" " + span));
    }

    private byte[] Nest(byte[] bytes)
    {
        var (open, close) = dice.Of(Nuisances.Shells);
        var times = dice.Of(1, 2, 7, 60, 700);
        var at = Find(bytes, Position(bytes), c => c == '<');
        var end = Find(bytes, dice.Between(at, bytes.Length), c => c == '<');
        var (before, after) = (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, times))), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, times))));
        return [.. bytes[..at], .. before, .. bytes[at..end], .. dice.Chance(0.7) ? after : [], .. bytes[end..]];
    }

    private byte[] Reencode(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = dice.Of(Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.GetEncoding("GB18030"), Encoding.GetEncoding("big5"), Encoding.Latin1);
        return [.. dice.Chance(0.5) ? encoding.GetPreamble() : [], .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))];
    }

    private int Position(byte[] bytes) => dice.Below(bytes.Length + 1);

    private Range Range(byte[] bytes, int longest)
    {
        var from = Position(bytes);
        return from..Math.Min(bytes.Length, from + dice.Below(longest + 1));
    }

    private static int Find(byte[] bytes, int from, Func<char, bool> wanted)
    {
        while (from < bytes.Length && !wanted((char)bytes[from]))
        {
            from++;
        }

        return from;
    }

    private static byte[] Replace(byte[] bytes, Range range, byte[] by) => [.. bytes[..range.Start], .. by, .. bytes[range.End..]];
}
