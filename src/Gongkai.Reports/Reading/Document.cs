using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>What a file contains in reading order, whatever its format: the one thing all format readers produce.</summary>
/// <param name="Kind">html, docx, xlsx, csv, text, markdown, pdf, scan; converted files name what they were: <c>doc via libreoffice</c>.</param>
/// <param name="Blocks">Paragraphs and tables in reading order, site chrome included (see <see cref="Block.Chrome"/>).</param>
public sealed record Document(string Kind, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether the text comes from optical recognition, which may have missed lines: what is not found then may still be there.</summary>
    public bool IsRecognised => Blocks.Any(block => block is Paragraph { Confidence: not null });

    /// <summary>The text line by line; a row of a table is one line.</summary>
    public IEnumerable<string> Lines => Blocks.SelectMany<Block, string>(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => Enumerable.Range(0, table.Grid.Rows).Select(row => string.Join(" ", table.Grid.Row(row).Select(cell => cell.Text))),
        _ => [],
    });

    /// <summary>The title that the file's own metadata gives (HTML title, document properties).</summary>
    public string? MetaTitle { get; init; }

    /// <summary>The publication date that the file's own metadata gives (meta PubDate and the like), as written.</summary>
    public string? MetaPublished { get; init; }

    /// <summary>The pages of a PDF or picture; none in sources without pages.</summary>
    public IReadOnlyList<PrintedPage> Sheets { get; init; } = [];

    /// <summary>What went wrong or was left out while reading, to be told to the user; the document is still usable.</summary>
    public IReadOnlyList<Wording> Remarks { get; init; } = [];
}

/// <summary>A paragraph or a table.</summary>
/// <param name="Place">Where it starts.</param>
public abstract record Block(Place Place)
{
    /// <summary>True when the reader takes it for site furniture (navigation, share bar, footer) and not for the report.</summary>
    public bool Chrome { get; init; }

    /// <summary>Where it stands on its page, or begins; null in sources without pages, and of tables, whose cells have one each.</summary>
    public Area? Area { get; init; }
}

/// <summary>One line or paragraph of running text.</summary>
/// <param name="Text">As printed; inner line breaks kept as <c>\n</c>.</param>
/// <param name="Place">Its line or paragraph.</param>
public sealed record Paragraph(string Text, Place Place) : Block(Place)
{
    /// <summary>True when the source marks it as a heading (h1-h6, a heading style).</summary>
    public bool Heading { get; init; }

    /// <summary>0 to 1, from optical recognition; null when the text is certain.</summary>
    public float? Confidence { get; init; }

    /// <summary>
    /// In text that puts one cell on a line and a bar after it: how many columns end here. 1 for a line with one bar, more when lines of bars only
    /// follow (merged or blank columns); 0 when the line ends without a bar.
    /// </summary>
    public int Bars { get; init; }

    /// <summary>The place of a stretch of <see cref="Text"/>; <paramref name="start"/> counts from 0.</summary>
    public Place At(int start, int length)
    {
        var first = Math.Max(1, Place.From) + start;
        return Place.At(first, first + length - 1);
    }
}

/// <summary>A table as a rectangle.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Place">Where it starts.</param>
public sealed record Table(Grid Grid, Place Place) : Block(Place);
