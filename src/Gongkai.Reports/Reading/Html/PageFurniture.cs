using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Html;

/// <summary>Site furniture told by what it says: breadcrumb, source line, share bar, runs of links, index table. A line that could be a sentence is left alone.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 150;
    private const int LongestLink = 40;
    private const int FewestLinks = 3;
    private const int FewestKeys = 3;
    private const int MostIndexCells = 40;

    private static readonly string[] Openings =
    [
        "当前位置", "您的位置", "您所在的位置", "您现在的位置", "您当前的位置", "所在位置", "首页>", "分享到", "分享:", "打印本页", "打印:", "[打印", "关闭窗口", "[关闭", "扫一扫", "上一篇", "下一篇",
        "上一条", "下一条", "全真版", "文字版", "文件下载",
    ];

    private static readonly string[] Imprints = ["icp备", "公网安备", "网站标识码", "版权所有", "技术支持:"];

    private static readonly string[] Keys =
    [
        "索引号", "文号", "发文字号", "发文机关", "发布机构", "公开机构", "主题分类", "信息分类", "组配分类", "体裁分类", "成文日期", "发文日期", "生成日期", "发布日期", "公开日期", "公开方式", "公开范围",
        "有效性", "效力状态", "关键词", "来源", "信息来源", "文章来源", "作者", "发布时间", "发布者", "浏览次数", "点击数", "点击次数", "阅读次数", "浏览", "字体", "字号", "字体大小", "访问量",
    ];

    /// <summary>Marks furniture on the tape.</summary>
    public static void Mark(List<Piece> tape)
    {
        var links = 0;
        for (var i = 0; i < tape.Count; i++)
        {
            if (tape[i].Table is { Arranges: false } table)
            {
                tape[i] = tape[i] with { Chrome = tape[i].Chrome || IsIndex(table, tape) };
                i = table.End - 1;
                links = 0;
            }
            else if (tape[i].Table is null)
            {
                links = IsLink(tape[i]) ? links + 1 : 0;
                if (IsFurniture(tape[i]))
                {
                    tape[i] = tape[i] with { Chrome = true };
                }

                MarkLinks(tape, i, links);
            }
        }
    }

    private static void MarkLinks(List<Piece> tape, int last, int links)
    {
        for (var i = links == FewestLinks ? last - links + 1 : last; links >= FewestLinks && i <= last; i++)
        {
            tape[i] = tape[i] with { Chrome = true };
        }
    }

    private static bool IsLink(Piece piece) => !piece.Heading && piece.Text.Length <= LongestLink && piece.Linked * 10 >= piece.Text.Length * 8;

    private static bool IsFurniture(Piece piece)
    {
        if (piece.Heading || piece.Text.Length > LongestLine)
        {
            return false;
        }

        var line = Fold.Tight(piece.Text).ToLowerInvariant();
        return Array.Exists(Openings, opening => line.StartsWith(opening, StringComparison.Ordinal))
            || Array.Exists(Imprints, imprint => line.Contains(imprint, StringComparison.Ordinal))
            || Array.Exists(Keys, key => line.StartsWith(key, StringComparison.Ordinal) && line.Length > key.Length && line[key.Length] == ':');
    }

    /// <summary>索引号, 发布机构, 成文日期…: the table that the guideline for government sites puts above each text.</summary>
    private static bool IsIndex(PendingTable table, List<Piece> tape)
    {
        if (table.Cells.Count > MostIndexCells)
        {
            return false;
        }

        var keys = 0;
        foreach (var cell in table.Cells)
        {
            if (cell.To == cell.From + 1 && tape[cell.From].Text.Length <= LongestLine)
            {
                var text = Fold.Tight(tape[cell.From].Text);
                keys += Array.Exists(Keys, key => text.StartsWith(key, StringComparison.Ordinal) && (text.Length == key.Length || text[key.Length] == ':')) ? 1 : 0;
            }
        }

        return keys >= FewestKeys;
    }
}
