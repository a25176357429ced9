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
        new("9 html with extra cells", "html", Keeps.Cells, HtmlLayouts.ExtraCells),
        new("html", "html", Keeps.Cells, HtmlLayouts.Clean),
    ];

    public static Layout Named(string name) => List.First(layout => layout.Name == name);
}
