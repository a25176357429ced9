using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering;

/// <summary>What the readers of JSON and CSV share: cells by code and state.</summary>
internal static class RenderedCells
{
    /// <summary>Whether a report on this form may hold the cell: its own cells, and those of a superseded row in place of a group.</summary>
    public static bool Allows(Form form, CellRef cell) =>
        form.Has(cell) || form.Tables.Where(table => table.Code == cell.Table).SelectMany(table => table.Blocks).Any(block =>
            block.RowGroups?.Any(group => group.Code == cell.Row) == true && block.Columns.Any(column => column.Code == cell.Column));

    /// <summary>The reading that a state's name and its values stand for; null when they do not fit together.</summary>
    public static CellReading? Reading(CellRef cell, string? state, decimal? value, string? text, IReadOnlyList<decimal> candidates, bool more) => (state, value) switch
    {
        ("number", not null) => new CellReading(cell, CellState.Number) { Value = value, Text = text ?? PrintedFigure.Number(value.Value) },
        ("blank", null) => new CellReading(cell, CellState.Blank) { Text = "" },
        ("mark", null) => new CellReading(cell, CellState.Mark) { Text = text },
        ("missing", null) => CellReading.Missing(cell),
        ("undecided", null) => new CellReading(cell, CellState.Undecided) { Text = text, Candidates = candidates, MoreCandidates = more },
        _ => null,
    };
}
