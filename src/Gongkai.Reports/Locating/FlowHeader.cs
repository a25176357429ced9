using Gongkai.Law.Forms;

namespace Gongkai.Reports.Locating;

/// <summary>What the column headers say where there are no columns: their order, and the unit of amounts.</summary>
internal sealed class FlowHeader(Flow flow, List<Hit> hits)
{
    private const string Unit = "单位元";

    /// <summary>Whether the header before these figures counts in yuan instead of 万元.</summary>
    public bool SaysYuan(FigureGroup group)
    {
        var index = group.LastHit;
        for (var seen = 0; index >= 0 && seen < 4; index--, seen++)
        {
            if (hits[index].Pattern.Is(LabelKind.Column))
            {
                var rest = flow.Ideographs[hits[index].End..];
                return rest.StartsWith(Unit) || rest.StartsWith(Unit.AsSpan(2)) && EndsWithYuan(hits[index]);
            }
        }

        return false;
    }

    /// <summary>The form's cells in the order of the printed headers, where that is complete and not the form's own order.</summary>
    public int[]? Order(FigureGroup first, FormRows rows, FormBlock block)
    {
        var order = new List<int>();
        var group = -1;

        for (var index = first.LastHit; index >= 0 && hits[index].Start >= first.WindowFrom; index--)
        {
            foreach (var label in hits[index].Pattern.Labels)
            {
                if (label.Block != rows.Index)
                {
                    continue;
                }

                var column = label.Kind == LabelKind.Column ? IndexOf(block, label.Code) : -1;
                if (column >= 0 && !order.Contains(column))
                {
                    order.Insert(0, column);
                    group += group >= 0 ? 1 : 0;
                }
                else if (label.Kind == LabelKind.ColumnGroup && block.ColumnGroups!.First(g => g.Code == label.Code).Within is not null)
                {
                    group = 0;
                }
            }
        }

        if (order.Count != block.Columns.Count)
        {
            return null;
        }

        var arranged = Arranged(order, group, block);
        return arranged.SequenceEqual(Enumerable.Range(0, arranged.Count)) ? null : [.. arranged];
    }

    private bool EndsWithYuan(Hit hit) => flow.Slots[hit.Slot].Text.Contains("（元）", StringComparison.Ordinal) || flow.Slots[hit.Slot].Text.Contains("(元)", StringComparison.Ordinal);

    /// <summary>Members of a column group are printed one line lower, behind the rest: they belong where the group's own header stands.</summary>
    private static List<int> Arranged(List<int> order, int group, FormBlock block)
    {
        if (group < 0 || group > order.Count)
        {
            return order;
        }

        var inner = block.ColumnGroups!.First(g => g.Within is not null).Code;
        var members = order.FindAll(column => block.Columns[column].Groups?.Contains(inner) == true);
        var before = order.Take(group).Where(column => !members.Contains(column)).ToList();
        return [.. before, .. members, .. order.Where(column => !members.Contains(column) && !before.Contains(column))];
    }

    private static int IndexOf(FormBlock block, string code)
    {
        for (var i = 0; i < block.Columns.Count; i++)
        {
            if (block.Columns[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }
}
