namespace Gongkai.Testing.Generated.Printing;

/// <summary>What kind of line.</summary>
public enum LineKind
{
    Title,
    Published,
    Text,
    Heading,
    Signature,
}

/// <summary>One thing after the other, as the organ's own document has them.</summary>
public abstract record Piece;

/// <summary>A line or paragraph.</summary>
public sealed record TextPiece(string Text, LineKind Kind) : Piece;

/// <summary>A table.</summary>
public sealed record TablePiece(PrintedTable Table) : Piece;

/// <summary>A report as its organ's own document has it; layouts are what publishing, copying and extraction made of it.</summary>
public sealed record PrintedReport(GeneratedReport Report, IReadOnlyList<Piece> Pieces)
{
    public IEnumerable<PrintedTable> Tables => Pieces.OfType<TablePiece>().Select(piece => piece.Table);

    public static PrintedReport Of(GeneratedReport report, Func<PrintedTable, PrintedTable>? vary = null)
    {
        var printer = new TablePrinter(report, Gongkai.Law.LawBook.Embedded.FormNamed("2019")!);
        var story = report.Story;
        var pieces = new List<Piece> { new TextPiece(story.Title, LineKind.Title) };
        pieces.AddRange(story.Preamble.Select(text => new TextPiece(text, LineKind.Text)));

        foreach (var section in story.Sections)
        {
            pieces.Add(new TextPiece($"{section.Number}、{section.Heading}", LineKind.Heading));
            pieces.AddRange(section.Paragraphs.Select(text => new TextPiece(text, LineKind.Text)));
            if (section.Table is { } table)
            {
                pieces.Add(new TablePiece((vary ?? (t => t))(printer.Print(table))));
            }
        }

        if (story.Signed is { } signed)
        {
            pieces.Add(new TextPiece(report.Organ.Signs, LineKind.Signature));
            pieces.Add(new TextPiece($"{signed.Year}年{signed.Month}月{signed.Day}日", LineKind.Signature));
        }

        return new(report, pieces);
    }

    public PrintedReport MapTables(Func<PrintedTable, IEnumerable<Piece>> change) =>
        this with { Pieces = [.. Pieces.SelectMany(piece => piece is TablePiece table ? change(table.Table) : [piece])] };

    /// <summary>A line of its own after the title, as sites print it.</summary>
    public PrintedReport WithPublicationLine(string line) =>
        this with { Pieces = [Pieces[0], new TextPiece(line, LineKind.Published), .. Pieces.Skip(1)] };
}
