namespace Gongkai.Reports.Reading.Docx;

/// <summary>The number that Word prints before a paragraph and does not store.</summary>
/// <param name="Text">With its surroundings: <c>（一）</c>, <c>第二条 </c>; empty for a bullet.</param>
/// <param name="Level">How deep the paragraph stands in its list, from 0.</param>
public sealed record PrintedNumber(string Text, int Level)
{
    public bool IsBullet => Text.Length == 0;
}

/// <summary>The printed numbers of a document, for whoever walks through its paragraphs: ask once for each, in their order.</summary>
public sealed class PrintedNumbers
{
    private readonly Styles styles;
    private readonly Numbering numbering;

    internal PrintedNumbers(Styles styles, Numbering numbering) => (this.styles, this.numbering) = (styles, numbering);

    /// <param name="styles">The styles part; null for a document without.</param>
    /// <param name="numbering">The numbering part; null for a document without.</param>
    public static PrintedNumbers Read(Stream? styles, Stream? numbering)
    {
        var known = Styles.Read(styles);
        return new(known, new NumberingReader(known).Read(numbering));
    }

    /// <summary>Counts one more paragraph; null when it stands in no list.</summary>
    /// <param name="style">The paragraph's style; null for the document's own.</param>
    /// <param name="list">The list that the paragraph itself names; 0 takes it out of its style's.</param>
    /// <param name="level">The level that the paragraph itself names.</param>
    public PrintedNumber? Next(string? style, int? list, int? level)
    {
        var (number, inherited, from) = list is null ? styles.Numbering(style) : (list, level, null);
        if (number is not { } id || id == 0)
        {
            return null;
        }

        var at = level ?? inherited ?? (from is null ? 0 : numbering.LevelOf(id, from));
        return numbering.Knows(id, at) ? new(numbering.Next(id, at), at) : null;
    }
}
