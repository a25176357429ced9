using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering.Csv;

namespace Gongkai.App.Organs.Lists;

/// <summary>A list of organs as a table of texts, from CSV (UTF-8 or GBK, commas or tabs) or XLSX.</summary>
internal sealed class OrganSheet
{
    public const int MostRows = 20_000;

    private readonly Dictionary<OrganColumn, int> at = [];

    private OrganSheet(IReadOnlyList<string> header, IReadOnlyList<(int Number, IReadOnlyList<string> Fields)> rows)
    {
        Rows = rows;
        for (var i = 0; i < header.Count; i++)
        {
            var title = header[i].Trim();
            if (OrganColumn.Find(title) is { } column)
            {
                at.TryAdd(column, i);
            }
            else if (title.Length > 0 && !OrganColumn.IsIgnored(title))
            {
                Unknown.Add(title);
            }
        }
    }

    /// <summary>Rows that are not empty, with the number they have in the file, the header being 1.</summary>
    public IReadOnlyList<(int Number, IReadOnlyList<string> Fields)> Rows { get; }

    /// <summary>Columns of a name that is not known; their contents are not taken over.</summary>
    public List<string> Unknown { get; } = [];

    public bool Has(OrganColumn column) => at.ContainsKey(column);

    public string Field(IReadOnlyList<string> row, OrganColumn column) => at.TryGetValue(column, out var i) && i < row.Count ? row[i].Trim() : "";

    public static Outcome<OrganSheet> Read(ReadOnlyMemory<byte> bytes, string name)
    {
        var format = FileFormat.Of(bytes, name);
        if (format is not ("text" or "xlsx"))
        {
            return new Refusal("organ-list.kind", new("请上传 CSV 或 XLSX 格式的机关名录。", "The list of organs must be CSV or XLSX."));
        }

        var records = format == "xlsx" ? FromWorkbook(bytes, name) : FromText(FileText.Of(bytes.Span));
        if (records.Refusal is { } refusal)
        {
            return refusal;
        }

        var rows = records.Value.Select((fields, i) => (Number: i + 1, Fields: fields)).Where(row => row.Fields.Any(field => !string.IsNullOrWhiteSpace(field))).ToList();
        if (rows.Count > MostRows)
        {
            return new Refusal("organ-list.too-long", new($"名录超过 {MostRows} 行，请分成几份导入。", $"The list has more than {MostRows} rows."));
        }

        var sheet = new OrganSheet(rows.Count == 0 ? [] : rows[0].Fields, [.. rows.Skip(1)]);

        return sheet.Has(OrganColumn.Name) && sheet.Has(OrganColumn.Code)
            ? sheet
            : new Refusal("organ-list.header", new("第一行应是表头，至少有“名称”和“代码”两列；可先导出现有名录作样张。", "The first row should be a header with at least the columns name and code."));
    }

    private static Outcome<List<IReadOnlyList<string>>> FromText(string text)
    {
        var separator = text.AsSpan(0, Math.Max(0, text.IndexOf('\n'))).Contains('\t') ? '\t' : ',';
        return CsvText.Records(text, separator).Take(MostRows + 2).ToList();
    }

    private static Outcome<List<IReadOnlyList<string>>> FromWorkbook(ReadOnlyMemory<byte> bytes, string name)
    {
        var document = DocumentReader.Read(bytes, name, new ReadingOptions());
        if (document.Refusal is { } refusal)
        {
            return refusal;
        }

        return document.Value.Blocks.OfType<Table>().Select(table => table.Grid)
            .SelectMany(grid => Enumerable.Range(0, grid.Rows).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, grid.Columns).Select(column => grid[row, column]?.Text ?? "")]))
            .Take(MostRows + 2).ToList();
    }
}
