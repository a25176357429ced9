namespace Gongkai.Testing.Generated.Printing;

/// <summary>How labels differ from the notice in real reports. The same way all over one report.</summary>
internal static class LabelVariants
{
    private static readonly (string From, string To)[] Damage =
    [
        ("其他法律行政法规禁止公开", "其他法律行政止公开"),
        ("现行有效件数", "现行有效件"),
        ("本年增/减", "本年增/"),
        ("本年废止件数", "本年废纸件数"),
        ("三、本年度办理结果", "三三、本年度办理结果"),
        ("（三）不予公开", "（三）不子公开"),
        ("（七）总计", "七、总计"),
        ("结转下年度继续办理", "结转下年度"),
    ];

    private static readonly IReadOnlyList<Func<Dice, Func<string, string>>> All =
    [
        _ => text => text.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace('，', ','),
        _ => text => text.Replace("（七）", "（七） ").Replace("（三）", "（三） "),
        _ => text => text.Replace('（', '(').Replace("）", ") "),
        _ => text => text.Length > 2 && text[0] is >= '1' and <= '8' && text[1] == '.' ? $"{text[0]}、{text[2..]}" : text,
        _ => text => text.Length > 2 && text[0] is >= '1' and <= '8' && text[1] == '.' ? $"{text[0]}. {text[2..]}" : text,
        _ => text => text.Replace('“', '"').Replace('”', '"'),
        _ => text => text.Replace("“", "").Replace("”", ""),
        _ => text => text.Replace("第二十条第", "第二十条  第"),
        _ => text => text == "行政规范性文件" ? "规范性文件" : text == "规范性文件" ? "行政规范性文件" : text,
        _ => text => text == "（六）其他处理" ? "（六）其他" : text,
        _ => text => text is "总计" or "其他" ? $"{text[0]} {text[1]}" : text == "自然人" ? "自 然 人" : text,
        _ => text => text.Contains("勾稽关系") ? "" : text,
        dice => dice.Of(Damage) is var (from, to) ? text => text.Replace(from, to) : text => text,
    ];

    public static Func<PrintedTable, PrintedTable> Roll(Dice dice)
    {
        Func<string, string>[] ways = [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Of(All)(dice))];
        return table => table.Map(cell => cell.Figure is null ? cell with { Text = ways.Aggregate(cell.Text, (text, way) => way(text)) } : cell);
    }
}
