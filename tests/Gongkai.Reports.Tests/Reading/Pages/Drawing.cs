using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Tests.Reading.Pages;

/// <summary>Tables as one would sketch them, made into a picture of lines: + - and | are drawn, ten points to a character across and twenty down; other characters are words. An ideograph is two columns wide, as on a terminal.</summary>
internal static class Drawing
{
    private const int Across = 10;
    private const int Down = 20;

    /// <summary>Stands behind every ideograph, for its second column.</summary>
    private const char Second = '\u0001';

    public static GrayImage Picture(string sketch)
    {
        var rows = Rows(sketch);
        var (width, height) = ((rows.Max(row => row.Length) + 2) * Across, (rows.Length + 2) * Down);
        var pixels = new byte[width * height];
        Array.Fill(pixels, (byte)255);

        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                var (x, y) = (X(c), Y(r));
                if (rows[r][c] is '-' or '+' && c + 1 < rows[r].Length && rows[r][c + 1] is '-' or '+')
                {
                    pixels.AsSpan((y * width) + x, Across + 1).Clear();
                }

                if (rows[r][c] is '|' or '+' && r + 1 < rows.Length && c < rows[r + 1].Length && rows[r + 1][c] is '|' or '+')
                {
                    for (var i = 0; i <= Down; i++)
                    {
                        pixels[((y + i) * width) + x] = 0;
                    }
                }
            }
        }

        return new(width, height, pixels);
    }

    /// <summary>The words of the sketch where they stand.</summary>
    public static IReadOnlyList<Word> Words(string sketch)
    {
        var words = new List<Word>();
        var rows = Rows(sketch);

        for (var r = 0; r < rows.Length; r++)
        {
            var at = 0;
            foreach (var text in rows[r].Split('|', '+', '-', ' '))
            {
                if (text.Length > 0)
                {
                    words.Add(new(text.Replace(Second.ToString(), "", StringComparison.Ordinal), new(X(at) + 1, Y(r) - 8, X(at + text.Length) - 1, Y(r) + 8)));
                }

                at += text.Length + 1;
            }
        }

        return words;
    }

    /// <summary>The page's tables as grids, printed.</summary>
    public static string Read(params string[] pages) => string.Join("--\n", PageBlocks.From([.. pages.Select(Page)]).Select(block => block is Gongkai.Reports.Reading.Table table ? table.Grid.ToString() : ((Gongkai.Reports.Reading.Paragraph)block).Text + "\n"));

    private static PageSheet Page(string sketch, int index)
    {
        var picture = Picture(sketch);
        return new(index + 1, picture.Width, picture.Height, Words(sketch)) { Lattices = LatticeBuilder.Build(Ruling.Find(picture, [128], 1, gap: 1)) };
    }

    private static string[] Rows(string sketch) =>
        [.. sketch.Split('\n').Select(row => string.Concat(row.Select(c => c >= '\u3000' ? $"{c}{Second}" : c.ToString())))];

    private static int X(int column) => (column + 1) * Across;

    private static int Y(int row) => (row + 1) * Down;
}
