using System.IO.Compression;
using System.Xml;
using Gongkai.Reports.Reading.Packages;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading.Rows;

/// <summary>Rows of the first visible sheet of a workbook that has any, as they unpack (ECMA-376 SpreadsheetML).</summary>
internal sealed class SheetRows : IDisposable
{
    private static readonly ReadingOptions Bounds = new() { MostCharacters = 60_000_000, MostUnpackedBytes = 1L << 30, MostTime = TimeSpan.FromMinutes(30) };

    private readonly ZipArchive zip;
    private readonly ReadingBudget budget;
    private readonly List<string> strings;
    private readonly CellFormats formats;
    private readonly Workbook book;

    public SheetRows(Stream file, CancellationToken stop)
    {
        zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        budget = new ReadingBudget(Bounds, stop);
        var main = Relationships.MainPart(zip, budget) ?? "xl/workbook.xml";
        var folder = main[..(main.LastIndexOf('/') + 1)];
        book = Workbook.Read(zip, main, budget);
        formats = CellFormats.Read(zip.Part(folder + "styles.xml", budget));
        strings = SharedStrings.Read(zip.Part(folder + "sharedStrings.xml", budget), budget);
    }

    public IEnumerable<ListRow> Read()
    {
        foreach (var (_, part, hidden) in book.Sheets)
        {
            var any = false;
            if (!hidden && zip.Part(part, budget) is { } stream)
            {
                foreach (var row in Read(stream))
                {
                    any = true;
                    yield return row;
                }
            }

            if (any)
            {
                yield break;
            }
        }
    }

    public void Dispose() => zip.Dispose();

    private IEnumerable<ListRow> Read(Stream part)
    {
        using var reader = Xml.Read(part);
        var number = 0;
        var cells = new List<string>();

        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = reader.Number("r") ?? number + 1;
                if (number is < 1 or > CellName.MostRow)
                {
                    throw new UnreadableException(ListRefusals.TooLong);
                }

                if (!reader.IsEmptyElement)
                {
                    Row(reader, cells);
                    if (cells.Exists(cell => cell.Length > 0))
                    {
                        yield return new ListRow(number, cells);
                        cells = new List<string>(cells.Count);
                    }

                    cells.Clear();
                }
            }
        }
    }

    private void Row(XmlReader reader, List<string> cells)
    {
        var depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (reader.LocalName != "c")
            {
                continue;
            }

            // A name that is none would put the value into a column it was not written for.
            var name = reader.Attribute("r");
            var column = name is null ? cells.Count + 1 : CellName.Parse(name)?.Column ?? throw new InvalidDataException($"There is no cell {name}.");
            if (column > TableRows.MostColumns)
            {
                throw new UnreadableException(ListRefusals.TooWide);
            }

            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells[column - 1] = Cell(reader);
        }
    }

    private string Cell(XmlReader reader)
    {
        var (type, style) = (reader.Attribute("t"), reader.Number("s") ?? 0);
        var (value, isFormula) = ((string?)null, false);
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ReadInside(depth))
            {
                isFormula |= reader.LocalName == "f";
                if (reader.LocalName is "v" or "is")
                {
                    value = SharedStrings.Text(reader);
                }
            }
        }

        // A formula that was never calculated is no empty cell: taken for one, the row would go in without what stands there.
        return value is null ? isFormula ? throw new UnreadableException(ListRefusals.Uncalculated) : "" : type switch
        {
            "s" => int.TryParse(value, out var index) && index >= 0 && index < strings.Count ? SharedStrings.Lines(strings[index]) : throw new InvalidDataException($"There is no shared text {value}."),
            "inlineStr" or "str" or "e" => SharedStrings.Lines(value),
            "d" => value.Trim().Replace('T', ' '),
            "b" => value == "1" ? "TRUE" : "FALSE",
            _ => NumberDisplay.Whole(value, formats.Format(style), book.From1904),
        };
    }
}
