using Gongkai.Law.Forms;

namespace Gongkai.Reports.Rendering.Layout;

/// <summary>
/// Lays the tables of a form out as its annex prints them. Everything follows from the form's data: groups become merged cells, a block that is
/// narrower than its table is stretched in its last column.
/// </summary>
public static class TableLayout
{
    /// <summary>The tables of a form; <paramref name="superseded"/> names rows of an older form that stand in place of a group (a hybrid report).</summary>
    public static IReadOnlyList<PrintedTable> Of(Form form, IReadOnlyCollection<string>? superseded = null) =>
        [.. form.Tables.Select(table => Of(table, superseded ?? []))];

    private static PrintedTable Of(FormTable table, IReadOnlyCollection<string> superseded)
    {
        var blocks = table.Blocks.Select(block => Collapsed.Rows(table, block, superseded)).ToList();
        var width = blocks.Max(block => Width(block));

        return new PrintedTable(
            table,
            width,
            blocks.Max(block => block.Arranged == Arrangement.Grid ? Stub(block) : 0),
            [.. blocks.Select(block => block.Arranged == Arrangement.Grid ? GridLayout.Of(table, block, width) : LineLayout.Of(table, block))]);
    }

    internal static int Stub(FormBlock block) => block.Rows.Max(row => Depth(row)) + 1;

    internal static int Depth(FormLine line) => line.Groups?.Count ?? 0;

    internal static string Id(FormTable table, FormBlock block, string axis, string code) => $"{table.Code}-{block.Code}-{axis}-{code}".Replace('.', '-');

    private static int Width(FormBlock block) =>
        block.Arranged == Arrangement.Grid ? Stub(block) + block.Columns.Count : block.Rows.Count * block.Columns.Count;
}
