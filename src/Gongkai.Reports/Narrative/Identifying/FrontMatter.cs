using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Narrative.Words;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>A title and where it stands.</summary>
internal sealed record PlacedTitle(TitleLine Title, Place Place, bool Heading);

/// <summary>What stands before the report proper: title, page header, index table. Lines it is made of are no narrative.</summary>
internal sealed class FrontMatter
{
    private const int MostLinesOfTitle = 3;
    private const int LongestMeta = 160;
    private const int Reach = 80;

    private static readonly string[] PublishedKeys = ["发布时间", "发布日期", "公开时间", "公开日期", "发文日期", "发布于", "时间", "日期"];
    private static readonly string[] WrittenKeys = ["成文日期", "成文时间", "生成日期"];
    private static readonly string[] PublisherKeys = ["发布机构", "发文机关", "公开机构", "发布单位", "公开主体", "信息来源", "发文单位"];
    private static readonly string[] OtherKeys =
        ["标题", "来源", "作者", "文号", "发文字号", "栏目", "原文链接", "本地目录", "页面链接", "浏览", "点击", "阅读", "索引", "字体", "字号", "分类", "主题", "信息名称", "名称", "责任编辑", "编辑", "关键词", "有效性", "体裁", "打印", "分享", "您的位置", "您现在的位置", "当前位置", "首页"];

    // A date that stands under the title by itself.
    private Found<DateOnly>? loose;

    /// <summary>Titles found, in document order.</summary>
    public List<PlacedTitle> Titles { get; } = [];

    /// <summary>Publication dates found, in document order.</summary>
    public List<Found<DateOnly>> Published { get; } = [];

    /// <summary>The publisher that the page names.</summary>
    public Found<string>? Publisher { get; private set; }

    /// <summary>Reads the front and takes its lines out; <paramref name="body"/> is the first line of the report proper.</summary>
    public static FrontMatter Take(List<Line> lines, Document document, int body)
    {
        var front = new FrontMatter();
        front.TakeTitles(lines, ref body);
        front.TakeMeta(lines, body);
        front.ReadChrome(document);

        if (front.Published.Count == 0 && front.loose is { } loose)
        {
            front.Published.Add(loose);
        }

        return front;
    }

    private void TakeTitles(List<Line> lines, ref int body)
    {
        var last = -1;
        for (var i = 0; i < body; i++)
        {
            if (TitleAt(lines, i, body) is not { } found)
            {
                continue;
            }

            var (title, count) = found;
            Titles.Add(new PlacedTitle(title, lines[i].Passage!.Place, lines[i].Passage!.Heading));
            for (var taken = 0; taken < count; taken++)
            {
                lines[i + taken] = lines[i + taken] with { Taken = true };
            }

            last = i + count - 1;
            i = last;
        }

        last = Math.Max(last, Rule(lines, body));

        // What stands before the title is the page's, not the report's.
        for (var i = 0; i < last; i++)
        {
            if (lines[i].Passage is { Tight.Length: <= LongestMeta } passage && !lines[i].Taken)
            {
                ReadMeta(passage);
                lines[i] = lines[i] with { Taken = true };
            }
        }
    }

    // Saved text draws a line between the page's header and the report: ==== 正文 ====.
    private static int Rule(List<Line> lines, int body)
    {
        for (var i = 0; i < Math.Min(body, 30); i++)
        {
            if (lines[i].Tight.Length >= 6 && lines[i].Tight.AsSpan().Trim("=-*正文").Length == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // A title may be broken over lines, and the organ may stand on the line before.
    private static (TitleLine Title, int Lines)? TitleAt(List<Line> lines, int at, int body)
    {
        if (lines[at].Tight.Length is < 2 or > 70 || lines[at].IsTable)
        {
            return null;
        }

        var name = OrganNames.LooksLikeOne(lines[at].Tight);
        var text = "";
        for (var count = 1; count <= MostLinesOfTitle && at + count <= body && !lines[at + count - 1].IsTable; count++)
        {
            var part = lines[at + count - 1].Passage!;
            if (count > 1 && (part.Tight.Length > 40 || !(name || TitleLine.MayBegin(lines[at].Tight)) || (name && TitleLine.Read(part.Text)?.Organ.Length > 0)))
            {
                return null;
            }

            text += part.Text.Trim();
            if (TitleLine.Read(text) is { } title)
            {
                return title.Weight > 0 ? (title, count) : null;
            }
        }

        return null;
    }

    private void TakeMeta(List<Line> lines, int body)
    {
        for (var i = 0; i < Math.Min(body, lines.Count); i++)
        {
            if (!lines[i].Taken && lines[i].Passage is { Tight.Length: <= LongestMeta } passage && ReadMeta(passage))
            {
                lines[i] = lines[i] with { Taken = true };
            }
        }
    }

    private bool ReadMeta(Passage passage)
    {
        var tight = passage.Tight;
        var known = tight.Trim("=-*正文").Length == 0 || SignOff.IsDate(tight);

        if (Value(tight, WrittenKeys) is not null)
        {
            known = true;
        }
        else if (Value(tight, PublishedKeys) is { } at && DateIn(passage, at) is { } date)
        {
            Published.Add(date);
            known = true;
        }
        else if (SignOff.IsDate(tight) && DateIn(passage, 0) is { } alone)
        {
            loose ??= alone;
        }

        if (Value(tight, PublisherKeys) is { } name && NameAt(passage, name) is { } publisher)
        {
            Publisher ??= publisher;
            known = true;
        }

        return known || StartsWithKey(tight);
    }

    // Publication dates often stand outside the text that belongs to the report, also in an index table.
    private void ReadChrome(Document document)
    {
        var seen = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph { Chrome: true, Text.Length: <= 400 } paragraph)
            {
                ReadMeta(Passage.Of(paragraph));
            }
            else if (block is Table table && seen++ == 0)
            {
                ReadIndex(table.Grid);
            }
        }
    }

    private void ReadIndex(Grid grid)
    {
        for (var row = 0; row < Math.Min(grid.Rows, 12); row++)
        {
            GridCell? key = null;
            foreach (var cell in grid.Row(row))
            {
                if (cell.Text.Length <= 60)
                {
                    ReadMeta(Passage.Of(new Paragraph(key is null ? cell.Text : key.Text.TrimEnd('：', ':', ' ') + "：" + cell.Text, cell.Place)));
                    key = key is null && cell.Text.Length <= 12 ? cell : null;
                }
            }
        }
    }

    private static int? Value(string tight, string[] keys)
    {
        foreach (var key in keys)
        {
            var at = tight.IndexOf(key, StringComparison.Ordinal);
            if (at >= 0 && at + key.Length < tight.Length && (tight[at + key.Length] is '：' or '〕' or ' ' || char.IsAsciiDigit(tight[at + key.Length])))
            {
                return at + key.Length;
            }
        }

        return null;
    }

    private static Found<DateOnly>? DateIn(Passage passage, int from) =>
        DateWords.Find(passage.Tight.AsSpan(0, Math.Min(passage.Tight.Length, from + 24)), from) is { } date && date.From - from <= 6
            ? new Found<DateOnly>(date.Date, passage.Quote(date.From, date.To), passage.At(date.From, date.To))
            : null;

    private static Found<string>? NameAt(Passage passage, int colon)
    {
        var from = colon + 1;
        var length = from < passage.Tight.Length ? passage.Tight.AsSpan(from, Math.Min(Reach, passage.Tight.Length - from)).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') : 0;
        length = length < 0 ? passage.Tight.Length - from : length;

        return length > 0 && OrganNames.LooksLikeOne(passage.Tight.AsSpan(from, length))
            ? new Found<string>(passage.Tight.Substring(from, length), passage.Quote(from, from + length), passage.At(from, from + length))
            : null;
    }

    private static bool StartsWithKey(string tight)
    {
        var text = tight.AsSpan().TrimStart("〔【");
        foreach (var keys in (ReadOnlySpan<string[]>)[OtherKeys, PublishedKeys, WrittenKeys, PublisherKeys])
        {
            foreach (var key in keys)
            {
                if (text.StartsWith(key, StringComparison.Ordinal) && text[key.Length..] is { } rest && (rest.Length == 0 || rest[0] is '：' or '>' or '〕' or '号' or '次' or '量'))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
