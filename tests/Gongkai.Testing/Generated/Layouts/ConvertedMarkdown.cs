using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layouts 11 and 12: what converters from PDF, recognisers and language models make of a table.</summary>
internal static class ConvertedMarkdown
{
    /// <summary>Layout 11: many small tables; labels above, beside or around the values; the last 总计 on a stray line.</summary>
    public static Rendition Pieces(PrintedReport report, Dice dice) => LineLayouts.Write(report, "\n", (table, text) =>
    {
        if (table.Code != "requests")
        {
            text.AppendJoin("", RowLayouts.Own(table).Select(row => string.Join(' ', row) + "\n"));
            return;
        }

        text.Append("申请人情况\n（本列数据的勾稽关系为：第一项加第二项法人或其他组织\n之和，等于第三项加第四项之和）\n自然人总计\n商业企科研机社会公法律服\n其他\n## 表三：收到和处理政府信息公开申请情况\n");
        foreach (var row in table.Rows.Where(row => row.Any(cell => cell.Figure is not null)))
        {
            Small(text, [.. row.Where(cell => cell.Figure is null).Select(cell => cell.Text)], [.. row.Where(cell => cell.Figure is not null && !cell.Dropped).Select(cell => cell.Text)], dice);
        }
    });

    /// <summary>Layout 12: each row a table of its own under an invented header, some under a wrong one; the real header emptied to dashes.</summary>
    public static Rendition Invented(PrintedReport report, Dice dice) => LineLayouts.Write(report, "\n\n", (table, text) =>
    {
        foreach (var row in RowLayouts.Full(table).Select(row => row.Where(cell => cell.Length > 0).ToArray()))
        {
            var values = row.Count(cell => cell.All(c => char.IsDigit(c) || c == '.'));
            if (values == 0)
            {
                text.Append("| ").AppendJoin(" | ", row.Select(_ => "-")).Append(" |\n\n");
                continue;
            }

            var header = dice.Chance(0.7)
                ? Enumerable.Range(1, row.Length).Select(i => i == 1 ? "项目" : $"数据{i - 1}")
                : ((string[])["项目", "本年新收件数", "上年结转件数", "予以公开", "部分公开", "不予公开", "无法提供", "其他", "备注", "合计", "说明", "数据", "数据", "数据", "数据"]).Take(row.Length);
            text.Append("| ").AppendJoin(" | ", header).Append(" |\n|").Insert(text.Length, "---|", row.Length).Append("\n| ").AppendJoin(" | ", row).Append(" |\n\n");
        }
    });

    private static void Small(StringBuilder text, string[] labels, string[] values, Dice dice)
    {
        var label = labels[^1];
        var cut = label.Length / 2;
        var dashes = string.Concat(Enumerable.Repeat("---|", values.Length));

        foreach (var group in labels[..^1])
        {
            text.Append(group[..(group.Length / 2)]).Append('\n').Append(group[(group.Length / 2)..]).Append('\n');
        }

        text.Append(dice.Below(4) switch
        {
            0 => $"{label}\n| {string.Join(" | ", values)} |\n|{dashes}\n",
            1 => $"{label[..cut]}\n| {string.Join(" | ", values)} |\n|{dashes}\n{label[cut..]}\n",
            2 when labels.Length > 1 => $"| {labels[^2]} | {label} | {string.Join(" | ", values)} |\n|---|---|{dashes}\n",
            _ => $"| {label} | {string.Join(" | ", values)} |\n|---|{dashes}\n",
        });
    }
}
