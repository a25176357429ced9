namespace Gongkai.Testing.Generated.Printing;

/// <summary>What stands between headings and tables, and how tables are cut; none of it changes a figure.</summary>
public static class Surroundings
{
    public static PrintedReport Roll(PrintedReport report, Dice dice)
    {
        var changed = dice.Chance(0.3) ? report.WithPublicationLine($"发布时间: {report.Report.Story.Published:yyyy-MM-dd} 17:33 来源:{report.Report.Organ.Name} 字体:[大 中 小]") : report;
        return dice.Below(5) switch
        {
            0 => changed.MapTables(table => [new TextPiece(Before(table.Code, changed.Report.Year), LineKind.Text), new TablePiece(table)]),
            1 => changed.MapTables(table => table.Code == "remedies" ? [new TablePiece(table), new TextPiece("注：表中数据含上年度受理、本年度审结的案件。", LineKind.Text)] : [new TablePiece(table)]),
            2 => changed.MapTables(table => table.Code == "disclosure" ? Blocks(table).Select(part => new TablePiece(part)) : [new TablePiece(table)]),
            3 => changed.MapTables(table => table.Code == "requests" ? Pages(table, dice.Between(8, 20)).Select(part => new TablePiece(part)) : [new TablePiece(table)]),
            _ => changed,
        };
    }

    /// <summary>The blocks of table 2, each as a table of its own.</summary>
    public static IEnumerable<PrintedTable> Blocks(PrintedTable table)
    {
        var starts = Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r] is [{ Figure: null }]).Append(table.Rows.Count).ToArray();
        return starts.Zip(starts.Skip(1), (from, to) => table with { Rows = [.. table.Rows.Skip(from).Take(to - from)] });
    }

    /// <summary>Broken over two pages: the header is printed again, and so are the group labels that go on.</summary>
    public static IEnumerable<PrintedTable> Pages(PrintedTable table, int at)
    {
        var lattice = table.Lattice();
        yield return table with { Rows = [.. table.Rows.Take(at).Select((row, r) => (IReadOnlyList<PrintedCell>)[.. row.Select(cell => cell with { Down = Math.Min(cell.Down, at - r) })])] };

        var goesOn = lattice[at].Where(place => !place.StartsRow).Select(place => place.Cell).Distinct(ReferenceEqualityComparer.Instance).Cast<PrintedCell>()
            .Select(cell => cell with { Down = Enumerable.Range(at, lattice.Count - at).TakeWhile(r => lattice[r].Any(place => ReferenceEquals(place.Cell, cell))).Count() });
        yield return table with { Rows = [.. table.Rows.Take(table.HeaderRows), [.. goesOn, .. table.Rows[at]], .. table.Rows.Skip(at + 1)] };
    }

    private static string Before(string table, int year) => table switch
    {
        "disclosure" => $"{year}年，本机关严格按照条例规定，主动公开各类政府信息。",
        "requests" => $"{year}年，收到和处理政府信息公开申请的具体情况见下表。",
        _ => "具体情况见下表。",
    };
}
