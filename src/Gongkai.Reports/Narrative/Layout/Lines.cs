using System.Buffers;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative.Layout;

/// <summary>A document's blocks as lines: paragraphs cut at their line breaks, long lines cut at the headings and tables glued into them.</summary>
internal sealed class Lines(Headings headings, TableLines tables)
{
    private const int LongLine = 60;
    private const int VeryLongLine = 200;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；：、《");

    public List<Line> Of(Document document)
    {
        var lines = new List<Line>(document.Blocks.Count);
        var runOn = document.Kind is not ("html" or "docx" or "xlsx");

        foreach (var block in document.Blocks)
        {
            if (block.Chrome)
            {
                continue;
            }

            if (block is Paragraph paragraph)
            {
                Add(lines, paragraph, runOn);
            }
            else if (block is Table table)
            {
                lines.Add(new Line(Passage: null));
                AddProse(lines, table.Grid);
            }
        }

        return lines;
    }

    // Some reports stand in a table's cell as a whole.
    private void AddProse(List<Line> lines, Grid grid)
    {
        if (grid.Origin != GridOrigin.Marked || grid.Columns > 4)
        {
            return;
        }

        for (var row = 0; row < grid.Rows; row++)
        {
            foreach (var cell in grid.Row(row))
            {
                if (cell.Text.Length > 80 && cell.Text.Contains('。') && (row == 0 || !ReferenceEquals(grid[row - 1, 0], cell)))
                {
                    Add(lines, new Paragraph(cell.Text, cell.Place), runOn: false);
                }
            }
        }
    }

    private void Add(List<Line> lines, Paragraph paragraph, bool runOn)
    {
        if (!paragraph.Text.Contains('\n'))
        {
            Cut(lines, Passage.Of(paragraph), runOn);
            return;
        }

        for (var from = 0; from < paragraph.Text.Length;)
        {
            var end = paragraph.Text.IndexOf('\n', from);
            end = end < 0 ? paragraph.Text.Length : end;
            Cut(lines, Passage.Of(paragraph, from, end), runOn);
            from = end + 1;
        }
    }

    private void Cut(List<Line> lines, Passage passage, bool runOn)
    {
        var tight = passage.Tight;
        if (tight.Length == 0)
        {
            return;
        }

        if (tight.Length <= LongLine)
        {
            lines.Add(new Line(passage) { MayRunOn = runOn });
            return;
        }

        var cuts = Cuts(tight);
        var from = 0;
        foreach (var (at, to) in cuts)
        {
            Slice(lines, passage, from, at, table: false, runOn);
            Slice(lines, passage, at, to, table: true, runOn);
            from = to;
        }

        Slice(lines, passage, from, tight.Length, table: false, runOn);
    }

    // Stretches that are tables, and empty stretches where a new line must begin.
    private List<(int From, int To)> Cuts(string tight)
    {
        var cuts = new List<(int From, int To)>();
        var from = 0;

        for (var found = headings.Glued(tight, 1); found is { } heading; found = headings.Glued(tight, heading.To))
        {
            AddTables(cuts, tight, from, heading.From);
            cuts.Add((heading.From, heading.From));
            from = heading.To;
        }

        AddTables(cuts, tight, from, tight.Length);

        for (var found = PartHeadings.Glued(tight, 1); found is { } part; found = PartHeadings.Glued(tight, part.To))
        {
            cuts.Add((part.From, part.From));
        }

        if (TitleEnd(tight) is { } end)
        {
            cuts.Add((end, end));
        }

        cuts.Sort();
        Drop(cuts);
        return cuts;
    }

    private void AddTables(List<(int From, int To)> cuts, string tight, int from, int to)
    {
        if (to - from > VeryLongLine || !tight.AsSpan(from, to - from).Contains('。') || tables.Opens(tight.AsSpan(from, to - from)))
        {
            cuts.AddRange(tables.Glued(tight, from, to));
        }
    }

    private static int? TitleEnd(string tight)
    {
        const string last = "年度报告";
        var end = tight.AsSpan(0, Math.Min(64, tight.Length)).IndexOf(last, StringComparison.Ordinal);
        var title = end < 0 ? [] : tight.AsSpan(0, end);

        return title.Contains("信息公开", StringComparison.Ordinal) && !title.ContainsAny(Stops) ? end + last.Length : null;
    }

    // A cut inside a table is none.
    private static void Drop(List<(int From, int To)> cuts)
    {
        var reached = 0;
        cuts.RemoveAll(cut =>
        {
            var inside = cut.From < reached;
            reached = Math.Max(reached, cut.To);
            return inside;
        });
    }

    private static void Slice(List<Line> lines, Passage passage, int from, int to, bool table, bool runOn)
    {
        if (to > from)
        {
            var whole = from == 0 && to == passage.Tight.Length;
            lines.Add(new Line(whole ? passage : passage.Slice(from, to)) { GluedTable = table, MayRunOn = runOn });
        }
    }
}
