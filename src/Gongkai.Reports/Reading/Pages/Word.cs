namespace Gongkai.Reports.Reading.Pages;

/// <summary>Characters that stand together on a page.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Box">Where.</param>
internal sealed record Word(string Text, Box Box)
{
    /// <summary>0 to 1, from optical recognition; null when the text is certain.</summary>
    public float? Confidence { get; init; }

    /// <summary>The characters from one index up to another, with the share of the box that they take when all are equally wide or half as wide (digits, letters).</summary>
    public Word Part(int from, int to) => this with
    {
        Text = Text[from..to],
        Box = Box with { Left = EdgeBefore(from), Right = EdgeBefore(to) },
    };

    /// <summary>Where the character at this index begins.</summary>
    public float EdgeBefore(int index) => Box.Left + (Box.Width * Weight(Text.AsSpan(0, index)) / Math.Max(1, Weight(Text)));

    private static int Weight(ReadOnlySpan<char> text)
    {
        var weight = 0;
        foreach (var c in text)
        {
            weight += c < 0x2000 ? 1 : 2;
        }

        return weight;
    }
}
