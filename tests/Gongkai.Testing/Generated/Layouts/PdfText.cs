using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layout 10 as text: columns by spaces, the vertical group label one character a line, wrapped labels with their numbers on a line between the halves, page numbers inside the table.</summary>
internal static class PdfText
{
    private const int LabelWide = 40;

    public static Rendition Write(PrintedReport report, Dice dice)
    {
        var page = dice.Between(2, 4);
        return LineLayouts.Write(report, "\n", (table, text) =>
        {
            if (table.Code == "requests")
            {
                Requests(table, text, dice, page);
            }
            else
            {
                foreach (var row in table.Rows)
                {
                    text.Append(row.Count == 1 ? new string(' ', 24) : "    ").AppendJoin("", row.Select(cell => Padded(cell.Text, row.Count > 5 ? 9 : 24))).Append("\n\n");
                }
            }
        });
    }

    private static void Requests(PrintedTable table, StringBuilder text, Dice dice, int page)
    {
        var (vertical, breakAt) = ("", dice.Between(10, 22));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            if (r == breakAt)
            {
                text.Append(' ', 40).Append(dice.Chance(0.5) ? $"-{page}-" : $"— {page} —").Append("\n\f");
            }

            var labels = table.Rows[r].Where(cell => cell.Figure is null).Select(cell => cell.Text).ToList();
            if (labels.Count > 1 && labels[0].StartsWith('三'))
            {
                vertical = labels[0];
                labels.RemoveAt(0);
            }

            var side = vertical.Length > 0 ? vertical[..1] : "";
            vertical = vertical.Length > 0 ? vertical[1..] : "";
            Row(text, side, labels, [.. table.Rows[r].Where(cell => cell.Figure is not null && !cell.Dropped).Select(cell => cell.Text)], dice);
        }
    }

    private static void Row(StringBuilder text, string side, List<string> labels, string[] values, Dice dice)
    {
        if (values.Length == 0)
        {
            text.Append(' ', 30).AppendJoin("   ", labels).Append('\n');
            return;
        }

        var label = labels[^1];
        var group = labels.Count > 1 ? labels[0] : "";
        var numbers = string.Concat(values.Select(value => Padded(value, 7)));
        var start = Padded(side, 4) + Padded(group, 18);

        if (label.Length <= LabelWide / 2)
        {
            text.Append(start).Append(Padded(label, LabelWide)).Append(numbers).Append('\n');
            return;
        }

        var (first, second) = (label[..(LabelWide / 2)], label[(LabelWide / 2)..]);
        if (dice.Chance(0.5))
        {
            text.Append(start).Append(first).Append('\n').Append(Padded("", 22 + LabelWide)).Append(numbers).Append('\n').Append(' ', 22).Append(second).Append('\n');
        }
        else
        {
            text.Append(start).Append(Padded(first, LabelWide)).Append(numbers).Append('\n').Append(' ', 22).Append(second).Append('\n');
        }
    }

    /// <summary>To a width on the page, where a Chinese character takes two places; never glued to what follows.</summary>
    private static string Padded(string text, int width) => text + new string(' ', Math.Max(text.Length > 0 ? 1 : 0, width - text.Sum(c => c > 0x2E00 ? 2 : 1)));

}
