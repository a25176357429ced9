using Gongkai.Testing.Generated.Files;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Every layout that reports are generated in.</summary>
public static class AllLayouts
{
    public static IReadOnlyList<Layout> List { get; } =
    [
        new("1 one cell a line", "txt", Keeps.Values, LineLayouts.OneCellALine),
        new("2 bar at line end", "txt", Keeps.Values, LineLayouts.BarAtLineEnd),
        new("3 pipes", "txt", Keeps.Values, RowLayouts.Pipes),
        new("3 markdown", "md", Keeps.Cells, RowLayouts.Markdown),
        new("4 tabs", "txt", Keeps.Values, RowLayouts.Tabs),
        new("5 glued", "txt", Keeps.Digits, GluedLayouts.Glued),
        new("6 partly glued", "txt", Keeps.Digits, GluedLayouts.PartlyGlued),
        new("7 spaces", "txt", Keeps.Values, RowLayouts.Spaces),
        new("8 word html", "html", Keeps.Cells, WordHtml.Write),
        new("9 html with extra cells", "html", Keeps.Cells, HtmlLayouts.ExtraCells),
        new("10 pdf text", "txt", Keeps.Values, PdfText.Write),
        new("11 markdown in pieces", "md", Keeps.Values, ConvertedMarkdown.Pieces) { Ambiguous = true },
        new("12 markdown with invented headers", "md", Keeps.Values, ConvertedMarkdown.Invented) { Ambiguous = true },
        new("13 two years", "html", Keeps.Cells, OtherReports.TwoYears) { Ambiguous = true },
        new("14 html in a script", "html", Keeps.Cells, ScriptHtml.Write),
        new("15 pictures", "html", Keeps.Cells, OtherReports.Pictures) { HasTables = false },
        new("16 seven parts", "txt", Keeps.Cells, OtherReports.SevenParts) { HasTables = false },
        new("17 statistics before 2019", "html", Keeps.Cells, OtherReports.Statistics) { HasTables = false },
        new("18 university", "html", Keeps.Cells, OtherReports.University) { HasTables = false },
        new("html", "html", Keeps.Cells, HtmlLayouts.Clean),
        new("docx", "docx", Keeps.Cells, DocxFile.Write),
        new("xlsx", "xlsx", Keeps.Cells, XlsxFile.Write),
    ];

    public static Layout Named(string name) => List.First(layout => layout.Name == name);
}
