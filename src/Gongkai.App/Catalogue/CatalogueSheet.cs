using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering.Csv;

namespace Gongkai.App.Catalogue;

/// <summary>A printed catalogue as rows of texts, from CSV or XLSX: the header may have one line or two, with a title above it.</summary>
internal sealed class CatalogueSheet
{
    private const int HeaderWithin = 12;

    private readonly Dictionary<CatalogueColumn, int> at;

    private CatalogueSheet(Dictionary<CatalogueColumn, int> at, IReadOnlyList<string> unknown, IReadOnlyList<(int Number, IReadOnlyList<string> Fields)> rows) =>
        (this.at, Unknown, Rows) = (at, unknown, rows);

    /// <summary>Rows that are not empty, with their number in the file.</summary>
    public IReadOnlyList<(int Number, IReadOnlyList<string> Fields)> Rows { get; }

    /// <summary>Columns that are not taken over.</summary>
    public IReadOnlyList<string> Unknown { get; }

    public bool Has(CatalogueColumn column) => at.ContainsKey(column);

    public string Field(IReadOnlyList<string> row, CatalogueColumn column) => at.TryGetValue(column, out var i) && i < row.Count ? row[i].Trim() : "";

    public static Outcome<CatalogueSheet> Read(ReadOnlyMemory<byte> bytes, string name)
    {
        var format = FileFormat.Of(bytes, name);
        if (format is not ("text" or "xlsx"))
        {
            return CatalogueRefusals.Of("file-kind", "请上传 XLSX 或 CSV 格式的目录", "the list must be XLSX or CSV");
        }

        var records = format == "xlsx" ? FromWorkbook(bytes, name) : FromText(FileText.Of(bytes.Span));
        if (records.Refusal is { } refusal)
        {
            return refusal;
        }

        var rows = records.Value;
        var header = rows.FindIndex(0, Math.Min(HeaderWithin, rows.Count), row => row.Any(cell => CatalogueColumn.Find(cell) == CatalogueColumn.Elements));
        if (header < 0)
        {
            return CatalogueRefusals.Of("header", "没有找到表头：前几行里应有“公开内容（要素）”一列；可先导出目录作样张", "there is no header with the column of contents");
        }

        // Columns without a group span both lines of the header, so the lower line is the one below where 一级事项 stands only there.
        var lower = header + 1 < rows.Count && rows[header + 1].Any(cell => CatalogueColumn.Find(cell) == CatalogueColumn.Elements || CatalogueColumn.Fold(cell) is "一级事项" or "全社会" or "县级") ? header + 1 : header;
        var (places, unknown) = Columns(rows[header], rows[lower]);

        return places.ContainsKey(CatalogueColumn.First)
            ? rows.Count - lower - 1 > CatalogueLimits.MostRows ? CatalogueRefusals.Full : new CatalogueSheet(places, unknown, [.. Filled(rows, lower + 1)])
            : CatalogueRefusals.Of("header", "表头里没有“一级事项”或“公开事项”一列", "the header has no column of matters");
    }

    private static (Dictionary<CatalogueColumn, int> At, List<string> Unknown) Columns(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        var places = new Dictionary<CatalogueColumn, int>();
        var unknown = new List<string>();
        for (var i = 0; i < Math.Max(upper.Count, lower.Count); i++)
        {
            var titles = new[] { i < lower.Count ? lower[i] : "", i < upper.Count ? upper[i] : "" };
            if (titles.Select(CatalogueColumn.Find).FirstOrDefault(found => found is not null && !places.ContainsKey(found)) is { } column)
            {
                places[column] = i;
            }
            else if (titles.FirstOrDefault(title => title.Trim().Length > 0) is { } title && CatalogueColumn.Fold(title) is not ("序号" or "编号") && CatalogueColumn.Find(title) is null)
            {
                unknown.Add(title.Trim());
            }
        }

        return (places, unknown);
    }

    private static IEnumerable<(int Number, IReadOnlyList<string> Fields)> Filled(List<IReadOnlyList<string>> rows, int from) =>
        rows.Select((fields, i) => (i + 1, fields)).Skip(from).Where(row => row.fields.Any(field => !string.IsNullOrWhiteSpace(field)));

    private static Outcome<List<IReadOnlyList<string>>> FromText(string text)
    {
        var separator = text.AsSpan(0, Math.Max(0, text.IndexOf('\n'))).Contains('\t') ? '\t' : ',';
        return CsvText.Records(text, separator).Take(CatalogueLimits.MostRows + HeaderWithin + 1).ToList();
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
            .Take(CatalogueLimits.MostRows + HeaderWithin + 1).ToList();
    }
}
