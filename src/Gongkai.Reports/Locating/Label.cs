namespace Gongkai.Reports.Locating;

/// <summary>What kind of printed words a label is.</summary>
internal enum LabelKind
{
    Row,
    RowGroup,
    Column,
    ColumnGroup,
    Heading,
    Corner,
    Section,
}

/// <summary>One row, column, group or heading of the forms as something to be found in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Block">Which block of <see cref="Lexicon.Blocks"/> it belongs to; −1 for a section.</param>
/// <param name="Code">Its own code.</param>
/// <param name="Number">The number it is printed with, 3 for both 3. and （三）; 0 for none.</param>
/// <param name="Row">
/// The row of the block that it names; −1 for none. A group that another form prints as a row of its own (（六）其他处理) names that row when figures
/// stand behind it.
/// </param>
internal sealed record Label(LabelKind Kind, int Block, string Code, int Number, int Row);

/// <summary>One wording to be found, and all labels that are worded so.</summary>
/// <param name="text">Ideographs only, without the leading number.</param>
internal sealed class Pattern(string text)
{
    private int kinds;

    public string Text { get; } = text;

    public List<Label> Labels { get; } = [];

    /// <summary>Bit by form: which forms print this wording.</summary>
    public int Forms { get; set; }

    public void Add(Label label)
    {
        if (!Labels.Contains(label))
        {
            Labels.Add(label);
            kinds |= 1 << (int)label.Kind;
        }
    }

    public bool Is(LabelKind kind) => (kinds & (1 << (int)kind)) != 0;

    /// <summary>The label by which it names a row of this block, the one with the printed number rather than another; null for none.</summary>
    public Label? RowIn(int block, int number)
    {
        Label? best = null;
        foreach (var label in Labels)
        {
            if (label.Block == block && label.Row >= 0 && (best is null || label.Number == number || (best.Number != number && label.Kind == LabelKind.Row)))
            {
                best = label;
            }
        }

        return best;
    }

    /// <summary>Whether it is of this block and of one of two kinds.</summary>
    public bool Has(int block, LabelKind one, LabelKind other)
    {
        foreach (var label in Labels)
        {
            if (label.Block == block && (label.Kind == one || label.Kind == other))
            {
                return true;
            }
        }

        return false;
    }
}
