using System.Text;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Encodings;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading.Rows;

/// <summary>One row of a list.</summary>
/// <param name="Number">In the file, from 1.</param>
/// <param name="Cells">As they show.</param>
public readonly record struct ListRow(int Number, IReadOnlyList<string> Cells);

/// <summary>
/// A long list, read row by row from XLSX (its first sheet with rows) or from text with commas or tabs in UTF-8, UTF-16 or GBK. Never holds more than a row,
/// and the shared texts of a workbook.
/// </summary>
public sealed class TableRows : IDisposable
{
    public const int MostColumns = 300;
    private const int RowsBeforeHeader = 10;
    private const int Sample = 256 * 1024;

    private readonly IDisposable[] open;
    private readonly IEnumerator<ListRow> rows;
    private readonly Queue<ListRow> begun = new();

    private TableRows(IEnumerable<ListRow> all, params IDisposable[] open)
    {
        this.open = open;
        rows = all.GetEnumerator();
        FindHeader();
    }

    /// <summary>The titles of the columns; empty when the file has no row.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>Opens a list; the stream must be seekable and stays the caller's.</summary>
    public static Outcome<TableRows> Open(Stream file, string name, CancellationToken stop = default)
    {
        try
        {
            var head = new byte[Math.Min(Sample, file.Length)];
            file.ReadExactly(head);
            file.Position = 0;
            var list = head is [0x50, 0x4B, ..] ? Workbook(file, stop)
                : head is [0xD0, 0xCF, 0x11, 0xE0, ..] ? throw new UnreadableException(ListRefusals.OldWorkbook)
                : head.AsSpan().StartsWith("%PDF"u8) || head.Length == 0 ? throw new UnreadableException(ListRefusals.NoList)
                : Text(file, head);

            return list.Header.Count > 0 ? list : ListRefusals.NoList;
        }
        catch (UnreadableException failure)
        {
            return failure.Refusal;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException)
        {
            return Refusals.Damaged(Path.GetExtension(name).TrimStart('.'));
        }
    }

    /// <summary>The rows below the header; empty ones are passed over. To be walked once.</summary>
    /// <exception cref="DamagedListException">The file breaks off in the middle.</exception>
    public IEnumerable<ListRow> Rows()
    {
        while (Next() is { } row)
        {
            if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return row;
            }
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        foreach (var one in open)
        {
            one.Dispose();
        }
    }

    private ListRow? Next()
    {
        if (begun.TryDequeue(out var row))
        {
            return row;
        }

        try
        {
            return rows.MoveNext() ? rows.Current : null;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException or UnreadableException)
        {
            throw new DamagedListException(damage is UnreadableException unreadable ? unreadable.Refusal.Reason : Refusals.Damaged("").Reason, damage);
        }
    }

    // Lists often have a title over the header: the header is the row with the most titles among the first ten.
    private void FindHeader()
    {
        var first = new List<ListRow>();
        while (first.Count < RowsBeforeHeader && rows.MoveNext())
        {
            first.Add(rows.Current);
        }

        var header = first.OrderByDescending(row => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell))).ThenBy(row => row.Number).FirstOrDefault();
        Header = header.Cells is null ? [] : [.. header.Cells.Select(cell => cell.Trim())];
        first.SkipWhile(row => row.Number <= header.Number).ToList().ForEach(begun.Enqueue);
    }

    private static TableRows Workbook(Stream file, CancellationToken stop)
    {
        var sheet = new SheetRows(file, stop);
        return new TableRows(sheet.Read(), sheet);
    }

    private static TableRows Text(Stream file, byte[] head)
    {
        // Cut at a line's end: half a character would make UTF-8 look like something else.
        var lines = head.AsSpan().LastIndexOf((byte)'\n') is > 0 and var end && file.Length > head.Length ? head.AsSpan(0, end + 1) : head;
        var decoded = TextDecoder.Decode(lines);
        if (decoded.Nulls > 0)
        {
            throw new UnreadableException(ListRefusals.NoList);
        }

        var reader = new StreamReader(file, Encoding.GetEncoding(decoded.Encoding), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var firstLine = decoded.Text.AsSpan(0, Math.Max(0, decoded.Text.IndexOf('\n')));
        return new TableRows(CsvRows.Read(reader, firstLine.Contains('\t') ? '\t' : ','), reader);
    }
}

/// <summary>A list breaks off: what was read so far was sound, the rest is not there.</summary>
public sealed class DamagedListException(Wording reason, Exception inner) : Exception(reason.En, inner)
{
    public Wording Reason { get; } = reason;
}

internal static class ListRefusals
{
    public static Refusal NoList { get; } = new("list.none", new("没有读到清单：请上传 XLSX 或 CSV 文件，其中一行是列名", "no list was found: upload XLSX or CSV with a header row"));

    public static Refusal OldWorkbook { get; } = new("list.old-workbook", new("这是旧版 XLS（或 WPS 的 ET）文件，请在表格软件里另存为 XLSX 再上传", "this is an old XLS file: save it as XLSX"));

    public static Refusal TooWide { get; } = new("list.too-wide", new($"清单超过 {TableRows.MostColumns} 列，请只保留需要的列", $"more than {TableRows.MostColumns} columns"));

    public static Refusal TooLong { get; } = new("list.too-long", new($"清单超过 {CellName.MostRow} 行，请分成几份上传", $"more than {CellName.MostRow} rows: upload it in parts"));

    public static Refusal Uncalculated { get; } = new("list.uncalculated", new("表中有公式没有保存计算结果，读出来会是空白；请在表格软件里打开、保存一次，或把公式粘贴为数值，再上传", "a formula was saved without its result: open and save the workbook, or paste values"));

    public static Refusal RecordTooLong { get; } = new("list.record-too-long", new("有一行特别长，可能缺了一个引号；请检查后重新上传", "one record is far too long: a quotation mark may be missing"));
}
