using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Reading.Pdf;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Reading.Pdf;

/// <summary>Where on its page a cell of a PDF stands, for those who look at the picture of the page.</summary>
public sealed class PageAreaTests
{
    private static byte[] Pdf => File.ReadAllBytes(Path.Combine(SharedReference.Checkout, "tests", "corpus", "libreoffice", "8.pdf"));

    private static Report Read()
    {
        Assert.SkipWhen(PagePicture.Missing is not null, "poppler is not on this machine: apt-get install poppler-utils");
        return ReportReader.Read(Pdf, "8.pdf", new ReadingOptions(), TestContext.Current.CancellationToken).Value;
    }

    [Fact]
    public void Every_cell_of_a_drawn_table_has_a_place_on_its_page_and_cells_stand_as_rows_and_columns_do()
    {
        var document = Read().Document;
        var cells = document.Blocks.OfType<Table>().SelectMany(table => Enumerable.Range(0, table.Grid.Rows).SelectMany(table.Grid.Row)).Distinct().ToList();

        Assert.True(cells.Count > 100, $"only {cells.Count} cells were looked at");
        Assert.All(cells, cell => Assert.Equal(cell.Place.Page, cell.Area!.Value.Page));
        Assert.All(cells, cell => Assert.True(cell.Area is { Left: >= 0, Top: >= 0, Right: <= 1, Bottom: <= 1 } area && area.Left < area.Right && area.Top < area.Bottom, $"{cell.Place}: {cell.Area}"));
        foreach (var row in cells.Where(cell => cell.Down == 1).GroupBy(cell => (cell.Place.Table, cell.Place.Page, cell.Place.Row)))
        {
            var columns = row.OrderBy(cell => cell.Place.Column).ToList();
            Assert.All(columns.Zip(columns.Skip(1)), pair => Assert.True(pair.First.Area!.Value.Right <= pair.Second.Area!.Value.Left + 0.01f, $"{pair.First.Place} beside {pair.Second.Place}"));
        }
    }

    [Fact]
    public void Pages_are_known_and_can_be_drawn()
    {
        var sheets = Read().Document.Sheets;

        Assert.NotEmpty(sheets);
        Assert.Equal(Enumerable.Range(1, sheets.Count), sheets.Select(sheet => sheet.Number));
        Assert.All(sheets, sheet => Assert.True(sheet is { Width: > 400, Height: > 400 }, $"{sheet}"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], PagePicture.Draw(Pdf, 1, default).Value[..4]);
        Assert.NotNull(PagePicture.Draw(Pdf, 99, default).Refusal);
        Assert.NotNull(PagePicture.Draw("%PDF-1.4 nothing"u8.ToArray(), 1, default).Refusal);
    }

    [Fact]
    public void A_paragraph_has_a_place_too()
    {
        var paragraphs = Read().Document.Blocks.OfType<Paragraph>().ToList();

        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph => Assert.Equal(paragraph.Place.Page, paragraph.Area!.Value.Page));
    }
}
