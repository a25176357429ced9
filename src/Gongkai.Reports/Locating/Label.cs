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
/// <param name="Table">Its table's code; empty for a section.</param>
/// <param name="Block">Its block's code; empty for a section.</param>
/// <param name="Code">Its own code.</param>
/// <param name="Number">The number it is printed with, 3 for both 3. and （三）; 0 for none.</param>
internal sealed record Label(LabelKind Kind, string Table, string Block, string Code, int Number);

/// <summary>One wording to be found, and all labels that are worded so.</summary>
/// <param name="Text">Ideographs only, without the leading number.</param>
internal sealed class Pattern(string text)
{
    public string Text { get; } = text;

    public List<Label> Labels { get; } = [];

    /// <summary>Bit by form: which forms print this wording.</summary>
    public int Forms { get; set; }

    public bool Is(LabelKind kind)
    {
        foreach (var label in Labels)
        {
            if (label.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
