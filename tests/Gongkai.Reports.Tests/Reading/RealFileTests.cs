using Gongkai.Reports.Reading;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Reading;

/// <summary>The shapes in which real published files arrive; their figures are compared elsewhere.</summary>
public sealed class RealFileTests
{
    [Theory]
    [InlineData("real/pingtan-2023.html", "14×4 28×10 4×15")]
    [InlineData("real/shuyang-fagai-2023.html", "14×4 28×10 4×15")]
    [InlineData("seeds/zhimawa-2024.txt", "14×4 28×10 4×15")]
    public void The_three_tables_have_their_shapes(string path, string shapes)
    {
        var file = SharedReference.File(path);
        Assert.SkipWhen(file is null, "the reference folder ../shared is not beside this checkout");

        var tables = Documents.Read(File.ReadAllBytes(file), path).Blocks.OfType<Table>();

        Assert.Equal(shapes, string.Join(' ', tables.Select(table => $"{table.Grid.Rows}×{table.Grid.Columns}")));
    }

    [Fact]
    public void A_table_with_one_cell_on_a_line_keeps_every_cell()
    {
        var file = SharedReference.File("seeds/commerce-bureau-2021.txt");
        Assert.SkipWhen(file is null, "the reference folder ../shared is not beside this checkout");

        var cells = Documents.Read(File.ReadAllBytes(file), file).Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Bars > 0).ToArray();

        Assert.Equal(196, cells.Count(cell => cell.Text == "0"));
        Assert.DoesNotContain(cells, cell => cell.Text.Contains('|'));
    }
}
