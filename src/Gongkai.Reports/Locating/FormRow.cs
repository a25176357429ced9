using System.Collections.Concurrent;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Locating;

/// <summary>A row of a block, over all forms: a row that two forms share is one row here.</summary>
/// <param name="table">Its table.</param>
/// <param name="code">Its code within the table.</param>
/// <param name="number">The number it is printed with; 0 for none.</param>
/// <param name="wordings">Its wordings as ideographs.</param>
internal sealed class FormRow(string table, string code, int number, IReadOnlyList<string> wordings)
{
    private readonly Likeness[] likenesses = [.. wordings.Where(wording => wording.Length >= 3).Select(wording => new Likeness(wording))];

    public string Table { get; } = table;

    public string Code { get; } = code;

    public int Number { get; } = number;

    /// <summary>Bit by form: which forms have the row.</summary>
    public int Forms { get; set; }

    /// <summary>True when its label without the number is a word that stands for columns and groups too: 其他, 总计.</summary>
    public bool IsCommonWord { get; } = wordings.Max(wording => wording.Length) <= 2;

    /// <summary>How like a damaged label is to this row's, from 0 to 1.</summary>
    public double LikenessTo(ReadOnlySpan<char> ideographs)
    {
        var best = 0.0;
        foreach (var likeness in likenesses)
        {
            best = Math.Max(best, likeness.Of(ideographs));
        }

        return best;
    }
}

/// <summary>A block over all forms, with the rows of all forms in printed order.</summary>
/// <param name="table">Its table.</param>
/// <param name="code">Its code.</param>
/// <param name="section">The section its table stands in.</param>
internal sealed class FormRows(string table, string code, string section)
{
    private int widest;
    private readonly ConcurrentDictionary<(int Form, string? Row), CellRef[]> cells = new();

    public string Section { get; } = section;

    public string Table { get; } = table;

    public string Code { get; } = code;

    public List<FormRow> Rows { get; } = [];

    /// <summary>Its position among all blocks.</summary>
    public int Index { get; init; }

    /// <summary>By form: the block there, or null.</summary>
    public FormBlock?[] Blocks { get; init; } = [];

    public Arrangement Arranged { get; init; }

    /// <summary>The most figures that one printed line of the block holds, in any form.</summary>
    public int Widest => widest > 0 ? widest : widest = Blocks.Max(block => block is null ? 0 : block.Columns.Count * (block.Arranged == Arrangement.AcrossOneLine ? block.Rows.Count : 1));

    /// <summary>By form: the sums within its rows; null where the form does not have the block.</summary>
    public ColumnSums?[] Sums { get; init; } = [];

    /// <summary>The cells of one printed line in a form: of a row, or of all rows where they are printed across.</summary>
    public CellRef[] CellsOf(int form, FormRow? row) => cells.TryGetValue((form, row?.Code), out var known) ? known : cells.GetOrAdd((form, row?.Code), CellsAt);

    private CellRef[] CellsAt((int Form, string? Row) line)
    {
        var block = Blocks[line.Form]!;
        return [.. from row in line.Row is null ? block.Rows.Select(row => row.Code) : [line.Row] from column in block.Columns select new CellRef(Table, row, column.Code)];
    }

    public int IndexOf(string row) => Rows.FindIndex(line => line.Code == row);
}
