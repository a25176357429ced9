using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>A document's tables to figures: which form they follow, which grid or run of text is which table, which line is which row, which number stands in which cell.</summary>
public static class FigureReader
{
    /// <summary>Reads all figures of a document.</summary>
    public static (FormDecision Form, ReportFigures Figures) Read(Document document, LawBook law)
    {
        if (document.Blocks.Any(block => block is Table { Chrome: false, Grid.Origin: not GridOrigin.Delimited }))
        {
            var fromTables = new DocumentFigures(Flow.Of(document, tablesOnly: true), law).Read();
            if (fromTables.Figures.Form is not null && fromTables.Figures.All.All(reading => reading.State is not (CellState.Missing or CellState.Undecided)))
            {
                return fromTables;
            }
        }

        return new DocumentFigures(Flow.Of(document, tablesOnly: false), law).Read();
    }
}
