using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>A document's tables to figures: which form they follow, which grid or run of text is which table, which line is which row, which number stands in which cell.</summary>
public static class FigureReader
{
    /// <summary>Reads all figures of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="law">The forms and their sums.</param>
    /// <param name="year">The year the report is about, which helps to tell the form where the tables say little of it; null when not known.</param>
    public static (FormDecision Form, ReportFigures Figures) Read(Document document, LawBook law, int? year)
    {
        // Where the source marks its tables the text around them is only looked at when they leave rows unfound: figures in sentences are many.
        if (!HasMarkedTables(document))
        {
            return new DocumentFigures(Flow.Of(document, tablesOnly: false), law, year).Read();
        }

        var fromTables = new DocumentFigures(Flow.Of(document, tablesOnly: true), law, year).Read();
        if (HasAllRows(fromTables.Form, fromTables.Figures))
        {
            return fromTables;
        }

        var fromAll = new DocumentFigures(Flow.Of(document, tablesOnly: false), law, year).Read();
        return Decided(fromAll.Figures) >= Decided(fromTables.Figures) ? fromAll : fromTables;
    }

    private static bool HasMarkedTables(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Table { Chrome: false, Grid.Origin: not GridOrigin.Delimited })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every row of the form was found, or the row of another form that stands in its place.</summary>
    private static bool HasAllRows(FormDecision decision, ReportFigures figures)
    {
        foreach (var cell in decision.Form?.Cells ?? [])
        {
            if (figures[cell].State == CellState.Missing && !IsReplaced(cell, decision.SupersededRows))
            {
                return false;
            }
        }

        return decision.Form is not null;
    }

    private static bool IsReplaced(CellRef cell, IReadOnlyList<string> superseded)
    {
        foreach (var row in superseded)
        {
            if (row.StartsWith(cell.Table, StringComparison.Ordinal) && row.AsSpan(cell.Table.Length + 1) is var other
                && (cell.Row.AsSpan().StartsWith(other) || other.StartsWith(cell.Row)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Decided(ReportFigures figures)
    {
        var decided = 0;
        foreach (var reading in figures.All)
        {
            decided += reading.State is CellState.Number or CellState.Blank or CellState.Mark ? 1 : 0;
        }

        return decided;
    }
}
