using System.Runtime.CompilerServices;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Locating;

/// <summary>Every wording of every form of a law book, ready to be found in a text in one pass. Made once for each law book.</summary>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<LawBook, Lexicon> Made = [];

    private readonly Dictionary<string, Pattern> patterns = new(StringComparer.Ordinal);
    private readonly PatternTree tree;

    private Lexicon(LawBook law)
    {
        Forms = law.Forms;
        Blocks = FormRowsOf(law);

        for (var form = 0; form < Forms.Count; form++)
        {
            Add(Forms[form], 1 << form);
        }

        tree = new PatternTree(patterns.Values);
    }

    /// <summary>Oldest first; bit n of every form mask is the form at n.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>The blocks of all tables in printed order.</summary>
    public IReadOnlyList<FormRows> Blocks { get; }

    public static Lexicon Of(LawBook law) => Made.GetValue(law, static book => new Lexicon(book));

    /// <summary>The longest wording that starts at <paramref name="at"/>; null for none.</summary>
    public Pattern? Longest(ReadOnlySpan<char> ideographs, int at) => tree.Longest(ideographs, at);

    /// <summary>The wording that a cell's text is, as a whole; null for none.</summary>
    public Pattern? Exact(string cell)
    {
        Span<char> buffer = stackalloc char[64];
        var length = 0;
        foreach (var c in cell)
        {
            if (LabelText.IsIdeograph(c))
            {
                if (length == buffer.Length)
                {
                    return null;
                }

                buffer[length++] = c;
            }
        }

        var text = buffer[..length];
        return length > 0 && Longest(text, 0) is { } pattern && pattern.Text.Length == length ? pattern : null;
    }

    public FormRows Block(string code)
    {
        foreach (var block in Blocks)
        {
            if (block.Code == code)
            {
                return block;
            }
        }

        throw new KeyNotFoundException(code);
    }

    private static List<FormRows> FormRowsOf(LawBook law)
    {
        var forms = law.Forms;
        var blocks = new List<FormRows>();

        for (var form = forms.Count - 1; form >= 0; form--)
        {
            foreach (var table in forms[form].Tables)
            {
                foreach (var block in table.Blocks)
                {
                    var rows = blocks.Find(b => b.Code == block.Code);
                    if (rows is null)
                    {
                        blocks.Add(rows = new FormRows(table.Code, block.Code, table.Section) 
                        {
                            Index = blocks.Count, Arranged = block.Arranged, Blocks = new FormBlock?[forms.Count], Sums = new ColumnSums?[forms.Count],
                        });
                    }

                    rows.Blocks[form] = block;
                    rows.Sums[form] = new ColumnSums(law, table.Code, block.Columns);
                    Merge(rows, block, 1 << form);
                }
            }
        }

        return blocks;
    }

    private static void Merge(FormRows into, FormBlock block, int form)
    {
        var after = 0;
        foreach (var line in block.Rows)
        {
            var at = into.IndexOf(line.Code);
            if (at < 0)
            {
                at = after;
                into.Rows.Insert(at, new FormRow(into.Table, line.Code, LabelText.Number(line.Label), Wordings(line.Label, line.AlsoWritten)));
            }

            into.Rows[at].Forms |= form;
            after = at + 1;
        }
    }

    /// <summary>A label's wordings: as printed, as also written, and without a remark in brackets behind it.</summary>
    private static List<string> Wordings(string label, IReadOnlyList<string>? also)
    {
        var all = new List<string>();
        foreach (var wording in (also ?? []).Prepend(label))
        {
            var remark = wording.IndexOfAny(['（', '('], 1);
            AddOnce(all, LabelText.Core(wording));
            if (remark > 3 && wording.EndsWith('）'))
            {
                AddOnce(all, LabelText.Core(wording[..remark]));
            }
        }

        return all;
    }

    private static void AddOnce(List<string> all, string core)
    {
        if (core.Length > 0 && !all.Contains(core))
        {
            all.Add(core);
        }
    }

    private void Add(Form form, int mask)
    {
        foreach (var section in form.Sections)
        {
            Add(new Label(LabelKind.Section, -1, section.Code, section.Number, -1), section.Heading, section.AlsoWritten, mask);
        }

        foreach (var table in form.Tables)
        {
            foreach (var block in table.Blocks)
            {
                Add(block, Block(block.Code), mask);
            }
        }
    }

    private void Add(FormBlock block, FormRows rows, int mask)
    {
        Add(new Label(LabelKind.Heading, rows.Index, block.Code, 0, -1), block.Heading, block.AlsoWritten, mask);
        Add(new Label(LabelKind.Corner, rows.Index, block.Code, 0, -1), block.Corner, null, mask);

        foreach (var (kind, groups) in new[] { (LabelKind.RowGroup, block.RowGroups), (LabelKind.ColumnGroup, block.ColumnGroups) })
        {
            foreach (var group in groups ?? [])
            {
                Add(new Label(kind, rows.Index, group.Code, LabelText.Number(group.Label), kind == LabelKind.RowGroup ? rows.IndexOf(group.Code) : -1), group.Label, group.AlsoWritten, mask);
            }
        }

        foreach (var (kind, lines) in new[] { (LabelKind.Row, block.Rows), (LabelKind.Column, block.Columns) })
        {
            foreach (var line in lines)
            {
                Add(new Label(kind, rows.Index, line.Code, LabelText.Number(line.Label), kind == LabelKind.Row ? rows.IndexOf(line.Code) : -1), line.Label, line.AlsoWritten, mask);
            }
        }
    }

    private void Add(Label label, string? wording, IReadOnlyList<string>? also, int mask)
    {
        foreach (var core in wording is null ? [] : Wordings(wording, also))
        {
            if (!patterns.TryGetValue(core, out var pattern))
            {
                patterns.Add(core, pattern = new Pattern(core));
            }

            pattern.Forms |= mask;
            pattern.Add(label);
        }
    }
}
