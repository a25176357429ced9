using System.Globalization;
using Gongkai.Law.Forms;

namespace Gongkai.Testing.Generated.Printing;

/// <summary>Figures to tables as the annex of the notice prints them.</summary>
internal sealed class TablePrinter(GeneratedReport report, Form older)
{
    private readonly Form form = report.Form;

    public PrintedTable Print(string code) => code switch
    {
        "disclosure" => Disclosure(),
        "requests" => Requests(),
        _ => Remedies(),
    };

    private PrintedTable Disclosure()
    {
        var blocks = form.Table("disclosure").Blocks;
        var width = blocks.Max(block => block.Columns.Count) + 1;
        var rows = new List<IReadOnlyList<PrintedCell>>();

        foreach (var block in blocks)
        {
            rows.Add([new(block.Heading!, 1, width)]);
            rows.Add([new(block.Corner!), .. block.Columns.Select((column, i) => new PrintedCell(column.Label, 1, Wide(block, i, width)))]);
            rows.AddRange(block.Rows.Select(row => (IReadOnlyList<PrintedCell>)
                [new(row.Label), .. block.Columns.Select((column, i) => Value("disclosure", row.Code, column.Code, Wide(block, i, width)))]));
        }

        return new("disclosure", rows, 0);
    }

    /// <summary>The last column of a block takes what is left of the table's width.</summary>
    private static int Wide(FormBlock block, int column, int width) => column == block.Columns.Count - 1 ? width - block.Columns.Count : 1;

    private PrintedTable Requests()
    {
        var block = form.Table("requests").Blocks[0];
        var organisations = block.Columns.Where(column => column.Groups is [_, _]).ToArray();
        var groups = block.ColumnGroups!.ToDictionary(group => group.Code, group => group.Label);
        List<IReadOnlyList<PrintedCell>> rows =
        [
            [new(block.Corner!, 3, 3), new(groups["applicants"], 1, 7)],
            [new(block.Columns[0].Label, 2), new(groups["organisations"], 1, organisations.Length), new(block.Columns[^1].Label, 2)],
            [.. organisations.Select(column => new PrintedCell(column.Label))],
        ];

        var lines = Lines(block);
        var printed = new HashSet<string>();
        foreach (var line in lines)
        {
            var labels = new List<PrintedCell>();
            foreach (var group in line.Groups ?? [])
            {
                if (printed.Add(group))
                {
                    labels.Add(new(block.RowGroups!.First(g => g.Code == group).Label, lines.Count(other => other.Groups?.Contains(group) == true)));
                }
            }

            labels.Add(new(line.Label, 1, 3 - (line.Groups?.Count ?? 0)));
            rows.Add([.. labels, .. block.Columns.Select(column => Value("requests", line.Code, column.Code))]);
        }

        return new("requests", rows, 3);
    }

    /// <summary>The form's rows; in a hybrid the older form's single row stands in place of the rows of its group.</summary>
    private IReadOnlyList<FormLine> Lines(FormBlock block)
    {
        if (!report.Hybrid)
        {
            return block.Rows;
        }

        var single = older.Table("requests").Blocks[0].Row("other");
        return [.. block.Rows.Where(row => row.Code is not ("other.feeUnpaid" or "other.else")).Select(row => row.Code == "other.notClarified" ? single : row)];
    }

    private PrintedTable Remedies()
    {
        var block = form.Table("remedies").Blocks[0];
        var results = block.Columns;
        return new(
            "remedies",
            [
                [new(block.Rows[0].Label, 1, 5), new(block.RowGroups![0].Label, 1, 10)],
                [.. results.Select(column => new PrintedCell(column.Label, 2)), .. block.Rows.Skip(1).Select(row => new PrintedCell(row.Label, 1, 5))],
                [.. results.Concat(results).Select(column => new PrintedCell(column.Label))],
                [.. block.Rows.SelectMany(row => results.Select(column => Value("remedies", row.Code, column.Code)))],
            ],
            3);
    }

    private PrintedCell Value(string table, string row, string column, int across = 1)
    {
        var cell = new CellRef(table, row, column);
        return new(report.Figures[cell].ToString("0.######", CultureInfo.InvariantCulture), 1, across, cell);
    }
}
