using Gongkai.Law.Forms;

namespace Gongkai.Reports.Rendering.Layout;

/// <summary>A block of a hybrid report: where an older form's single row stands in place of a group, the group is printed as that row.</summary>
internal static class Collapsed
{
    public static FormBlock Rows(FormTable table, FormBlock block, IReadOnlyCollection<string> superseded)
    {
        var groups = (block.RowGroups ?? []).Where(group => superseded.Contains($"{table.Code}/{group.Code}")).ToList();
        return groups.Count == 0 ? block : block with { Rows = [.. groups.Aggregate<FormGroup, IEnumerable<FormLine>>(block.Rows, Collapse)] };
    }

    private static IEnumerable<FormLine> Collapse(IEnumerable<FormLine> rows, FormGroup group)
    {
        var done = false;

        foreach (var row in rows)
        {
            var depth = row.Groups?.ToList().IndexOf(group.Code) ?? -1;
            if (depth < 0)
            {
                yield return row;
            }
            else if (!done)
            {
                done = true;
                yield return row with { Code = group.Code, Label = group.Label, AlsoWritten = group.AlsoWritten, Groups = [.. row.Groups!.Take(depth)] };
            }
        }
    }
}
