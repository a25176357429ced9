using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports;

/// <summary>A report in which nothing is written yet: every cell blank, not zero; every section there and empty.</summary>
internal static class EmptyReport
{
    public static ReportContent Of(Form form, string organ, int year) => new(form, Blank(form))
    {
        Organ = organ,
        Year = year,
        Sections = [.. form.Sections.Select(Section)],
        Signature = organ,
    };

    /// <summary>The texts and sections of another year, on this year's form and without its figures, title and dates.</summary>
    public static ReportContent WithTextsOf(ReportContent empty, ReportContent last) => empty with
    {
        Preamble = last.Preamble,
        Sections =
        [
            .. last.Sections.Where(section => section.Code is null || empty.Form.Sections.Any(known => known.Code == section.Code)),
            .. empty.Sections.Where(section => last.Section(section.Code!) is null),
        ],
        Signature = last.Signature ?? empty.Signature,
    };

    private static ReportFigures Blank(Form form) => new(form, form.Cells.Select(cell => new CellReading(cell, CellState.Blank) { Text = "" }));

    private static SectionContent Section(FormSection section) =>
        new(section.Code, []) { Parts = [.. (section.Parts ?? []).Select(part => new PartContent(part.Code, []))] };
}
