using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Testing.Generated;

namespace Gongkai.Testing;

/// <summary>
/// A document of <c>tests/corpus</c> with its approved figures. The figures file has a line for each row of the form with a value for each
/// column: a number, or blank, mark, lost or absent; <c>~</c> before a number says that leaving the cell open is accepted.
/// </summary>
/// <param name="Path">Relative to the corpus, with slashes.</param>
/// <param name="Form">Version of the form; null for a document without the national tables.</param>
/// <param name="Organ">Who reports.</param>
/// <param name="Year">Reported on.</param>
/// <param name="Cells">The approved truth.</param>
public sealed record CorpusDocument(string Path, string? Form, string Organ, int Year, IReadOnlyDictionary<CellRef, Expected> Cells)
{
    private static readonly string Folder = System.IO.Path.Combine(SharedReference.Checkout, "tests", "corpus");

    /// <summary>Every document, by producer.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory.GetFiles(Folder, "*.figures", SearchOption.AllDirectories)
            .Select(figures => Directory.GetFiles(System.IO.Path.GetDirectoryName(figures)!, System.IO.Path.GetFileNameWithoutExtension(figures) + ".*").Single(file => file != figures))
            .Select(file => System.IO.Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public byte[] Bytes => File.ReadAllBytes(System.IO.Path.Combine(Folder, Path));

    public static CorpusDocument Load(string path)
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(Folder, System.IO.Path.ChangeExtension(path, "figures"))).Select(line => line.Split(' ')).ToArray();
        string Head(string name) => lines.First(line => line[0] == name)[1];
        var version = Head("form") == "none" ? null : Head("form");
        var form = version is null ? null : Gongkai.Law.LawBook.Embedded.FormNamed(version)!;
        var cells = form is null ? [] : lines.Where(line => line[0].Contains('/')).SelectMany(line => Row(form, line)).ToDictionary(cell => cell.Key, cell => cell.Value);

        return new(path, version, Head("organ"), int.Parse(Head("year"), CultureInfo.InvariantCulture), cells);
    }

    private static IEnumerable<KeyValuePair<CellRef, Expected>> Row(Form form, string[] line)
    {
        var (table, row) = line[0].Split('/') is [var t, var r] ? (t, r) : throw new FormatException(line[0]);
        var block = form.Table(table).Blocks.FirstOrDefault(b => b.Rows.Any(known => known.Code == row)) ?? form.Table(table).Blocks[0];

        return block.Columns.Select((column, i) => KeyValuePair.Create(new CellRef(table, row, column.Code), Value(line[i + 1])));
    }

    private static Expected Value(string text) => text switch
    {
        "blank" => new(Truth.Blank, null, ""),
        "mark" => new(Truth.Mark, null, text),
        "lost" => new(Truth.Lost, null, ""),
        "absent" => new(Truth.Absent, null, ""),
        _ => new(Truth.Number, decimal.Parse(text.TrimStart('~'), CultureInfo.InvariantCulture), text, text[0] == '~'),
    };
}
