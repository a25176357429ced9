using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Xlsx;
using Microsoft.EntityFrameworkCore;
using System.Text;

namespace Gongkai.App.Catalogue;

/// <summary>An organ's catalogue as it is printed, as XLSX or CSV; what is exported can be imported again.</summary>
public sealed class ExportCatalogue(OfficeDb db, LawBook law)
{
    private static readonly double[] Widths = [6, 16, 20, 36, 30, 24, 18, 34, 8, 12, 8, 12, 8, 8, 8, 14, 12, 14, 30, 22, 18];

    /// <param name="Kind">xlsx or csv.</param>
    public sealed record Query(string Code, string Kind);

    public async Task<Outcome<byte[]>> Run(Query query, Act act, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == query.Code, stop) is not { } organ || !CatalogueAccess.MaySee(act.Actor, organ))
        {
            return CatalogueRefusals.NotFound;
        }

        var rows = await db.CatalogueRows.AsNoTracking().Where(r => r.OrganId == organ.Id && r.RetiredOn == null).OrderBy(r => r.Order).ToListAsync(stop);
        return query.Kind == "csv" ? Csv(organ, rows) : Xlsx(organ, rows);
    }

    private byte[] Csv(Organ organ, List<CatalogueRow> rows)
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, ["序号", .. CatalogueColumn.Printed.Select(column => column.Title)]);
        for (var i = 0; i < rows.Count; i++)
        {
            CsvText.Line(csv, [$"{i + 1}", .. CatalogueColumn.Printed.Select(column => Cell(rows[i], column, organ))]);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private byte[] Xlsx(Organ organ, List<CatalogueRow> rows)
    {
        var book = new Workbook();
        var sheet = book.Add("主动公开基本目录");
        sheet.Widths = Widths;
        sheet.Landscape = true;
        sheet.FrozenRows = 3;
        sheet.Add(new SheetCell($"{organ.Name}主动公开基本目录", Look.Title, CatalogueColumn.Printed.Count + 1));
        Header(sheet);
        for (var i = 0; i < rows.Count; i++)
        {
            sheet.Add([new SheetCell(i + 1, Look.Figure), .. CatalogueColumn.Printed.Select(column => new SheetCell(Cell(rows[i], column, organ), Look.Item))]);
        }

        return book.ToBytes();
    }

    // Two lines: a group over its columns, and columns of no group across both.
    private static void Header(Sheet sheet)
    {
        sheet.Put(1, 0, new SheetCell("序号", Look.Header, 1, 2));
        for (var i = 0; i < CatalogueColumn.Printed.Count; i++)
        {
            var column = CatalogueColumn.Printed[i];
            if (column.Group is null)
            {
                sheet.Put(1, i + 1, new SheetCell(column.Title, Look.Header, 1, 2));
                continue;
            }

            if (i == 0 || CatalogueColumn.Printed[i - 1].Group != column.Group)
            {
                sheet.Put(1, i + 1, new SheetCell(column.Group, Look.Header, CatalogueColumn.Printed.Skip(i).TakeWhile(other => other.Group == column.Group).Count()));
            }

            sheet.Put(2, i + 1, new SheetCell(column.Title, Look.Header));
        }
    }

    private string? Cell(CatalogueRow row, CatalogueColumn column, Organ organ) =>
        column == CatalogueColumn.First ? row.First
        : column == CatalogueColumn.Second ? row.Second
        : column == CatalogueColumn.Elements ? row.Elements
        : column == CatalogueColumn.Basis ? row.Basis
        : column == CatalogueColumn.Deadline ? row.Deadline()
        : column == CatalogueColumn.Body ? row.Body ?? organ.Name
        : column == CatalogueColumn.Channels ? string.Join('\n', law.Catalogue.Channels.Where(channel => RowWords.Split(row.Channels).Contains(channel.Code)).Select(channel => "■" + channel.Name))
        : column == CatalogueColumn.Everyone ? row.Audience is null ? "√" : null
        : column == CatalogueColumn.Audience ? row.Audience
        : column == CatalogueColumn.Initiative ? row.Publicity == Publicity.OnInitiative ? "√" : null
        : column == CatalogueColumn.OnRequest ? row.Publicity == Publicity.OnRequest ? "√" : null
        : column == CatalogueColumn.County ? Tick(row, CatalogueLevel.County)
        : column == CatalogueColumn.Township ? Tick(row, CatalogueLevel.Township)
        : column == CatalogueColumn.Village ? Tick(row, CatalogueLevel.Village)
        : column == CatalogueColumn.Duration ? row.Duration
        : column == CatalogueColumn.Every ? row.Every.Name().Zh
        : column == CatalogueColumn.Owner ? row.Owner
        : column == CatalogueColumn.Matter ? row.Matter(law)
        : column == CatalogueColumn.Theme ? law.Catalogue.Theme(row.ThemeCode)?.Name
        : row.Column.Name();

    private static string? Tick(CatalogueRow row, CatalogueLevel level) => RowWords.Levels(row.Levels).Contains(level) ? "√" : null;
}
