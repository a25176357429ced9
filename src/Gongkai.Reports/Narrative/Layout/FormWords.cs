using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Narrative.Layout;

/// <summary>The words of the forms in their tight spelling: headings to find, labels to leave out. Made once for a law book.</summary>
internal sealed class FormWords
{
    private static readonly ConditionalWeakTable<LawBook, FormWords> Made = [];

    private readonly FrozenSet<string> labels;
    private readonly FrozenSet<int> pairs;
    private readonly FrozenDictionary<int, string[]> byStart;
    private readonly string joined;

    private FormWords(LawBook law)
    {
        var words = law.Forms.SelectMany(form => form.Tables).SelectMany(table => table.Blocks).SelectMany(Labels)
            .Select(TightText.Of).SelectMany(word => new[] { word, Unnumbered(word) }).Where(word => word.Length > 1).ToHashSet();

        labels = words.ToFrozenSet();
        joined = string.Join('\n', words);
        pairs = words.SelectMany(word => Enumerable.Range(0, word.Length - 1).Select(i => Pair(word, i))).ToFrozenSet();
        byStart = words.GroupBy(word => Pair(word, 0)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

        TableHeads = [.. law.Forms.SelectMany(form => form.Tables).SelectMany(table => table.Blocks).SelectMany(Heads).Select(TightText.Of).Distinct()];

        var latest = law.Forms[^1];
        Sections = [.. latest.Sections.SelectMany(section => section.AlsoWritten.Prepend(section.Heading).Select(word => new HeadingWord(section.Code, TightText.Of(word))))
            .OrderByDescending(word => word.Text.Length)];
        Parts = [.. latest.Sections.SelectMany(section => section.Parts ?? []).SelectMany(part => part.AlsoWritten.Prepend(part.Heading).Select(word => new HeadingWord(part.Code, TightText.Of(word))))
            .OrderByDescending(word => word.Text.Length)];
        SectionCodes = [.. latest.Sections.OrderBy(section => section.Number).Select(section => section.Code)];
        PartCodes = [.. latest.Sections.SelectMany(section => section.Parts ?? []).Select(part => part.Code)];
    }

    /// <summary>Words that only the head of a table has: 第二十条第（一）项, the corner, the kinds of lawsuit.</summary>
    public IReadOnlyList<string> TableHeads { get; }

    /// <summary>Every wording of every section heading, longest first.</summary>
    public IReadOnlyList<HeadingWord> Sections { get; }

    /// <summary>Every wording of the five parts of section 1, longest first.</summary>
    public IReadOnlyList<HeadingWord> Parts { get; }

    /// <summary>The six section codes in order.</summary>
    public IReadOnlyList<string> SectionCodes { get; }

    /// <summary>The five part codes in order.</summary>
    public IReadOnlyList<string> PartCodes { get; }

    public static FormWords Of(LawBook law) => Made.GetValue(law, static book => new FormWords(book));

    /// <summary>Whether the tight text is a label of a form, with or without its number.</summary>
    public bool IsLabel(string tight) => labels.Contains(tight) || labels.Contains(Unnumbered(tight));

    /// <summary>Whether it is a label or a piece of one, as a label cut over two lines leaves.</summary>
    public bool IsPieceOfLabel(ReadOnlySpan<char> tight) => joined.AsSpan().IndexOf(tight, StringComparison.Ordinal) >= 0;

    /// <summary>The length of the longest label that starts at an offset, or 0.</summary>
    public int LabelAt(ReadOnlySpan<char> tight, int at)
    {
        if (at + 1 < tight.Length && byStart.TryGetValue(Pair(tight, at), out var words))
        {
            foreach (var word in words)
            {
                if (tight[at..].StartsWith(word, StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>How much of a text, numbers left out, is made of pairs of characters that labels are made of, from 0 to 1.</summary>
    public double Likeness(ReadOnlySpan<char> tight)
    {
        var (known, all) = (0, 0);
        for (var i = 0; i + 1 < tight.Length; i++)
        {
            if (!char.IsAsciiDigit(tight[i + 1]))
            {
                all++;
                known += pairs.Contains(Pair(tight, i)) ? 1 : 0;
            }
        }

        return all < 2 ? 0 : known / (double)all;
    }

    private static IEnumerable<string> Labels(FormBlock block)
    {
        var groups = (block.RowGroups ?? []).Concat(block.ColumnGroups ?? []).SelectMany(group => group.AlsoWritten.Prepend(group.Label));
        var lines = block.Rows.Concat(block.Columns).SelectMany(line => line.AlsoWritten.Prepend(line.Label));

        return new[] { block.Heading, block.Corner }.OfType<string>().Concat(block.AlsoWritten ?? []).Concat(groups).Concat(lines);
    }

    private static IEnumerable<string> Heads(FormBlock block) =>
        new[] { block.Heading, block.Corner is { Length: > 8 } corner ? corner : null }.OfType<string>()
            .Concat(block.Arranged == Arrangement.AcrossOneLine ? block.Rows.Select(row => row.Label).Where(label => label.Length > 4) : []);

    private static string Unnumbered(string tight)
    {
        var at = Numbering.Skip(tight);
        return at > 0 && at < tight.Length ? tight[at..] : tight;
    }

    private static int Pair(ReadOnlySpan<char> text, int at) => (text[at] << 16) | text[at + 1];
}

/// <summary>One wording of a heading.</summary>
internal readonly record struct HeadingWord(string Code, string Text);
