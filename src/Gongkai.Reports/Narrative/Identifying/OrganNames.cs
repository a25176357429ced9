namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>What the name of an organ looks like, and when two names mean the same one.</summary>
internal static class OrganNames
{
    private const int Shortest = 3;
    private const int Longest = 32;

    private static readonly string[] Endings =
    [
        "人民政府", "政府", "管理委员会", "委员会", "管委会", "办事处", "街道", "办公室", "乡", "镇", "局", "委", "办", "厅", "部", "署", "院", "中心", "站", "所",
        "大队", "支队", "总队", "公司", "集团", "大学", "学院", "学校", "中学", "小学", "医院", "联合会", "协会", "总会", "处", "县", "区", "市", "省", "州", "旗", "盟", "室", "组", "社",
    ];

    private static readonly string[] Fillers = ["人民政府", "办公室", "办事处", "委员会", "党委", "政府"];

    /// <summary>Whether a line is nothing but the name of an organ.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<char> tight)
    {
        if (tight.Length is < Shortest or > Longest || tight.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') >= 0)
        {
            return false;
        }

        foreach (var ending in Endings)
        {
            if (tight.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two names may mean the same organ: one is the other shortened (上海市科委, 坪寨乡).</summary>
    public static bool MayBeSame(string a, string b)
    {
        var (x, y) = (Core(a), Core(b));
        return x.Length <= y.Length ? IsShortened(x, y) : IsShortened(y, x);
    }

    private static string Core(string name)
    {
        foreach (var filler in Fillers)
        {
            if (name.Length > filler.Length + 1 && name.EndsWith(filler, StringComparison.Ordinal))
            {
                return Core(name[..^filler.Length]);
            }
        }

        return name;
    }

    private static bool IsShortened(string brief, string full)
    {
        var at = 0;
        foreach (var c in full)
        {
            at += at < brief.Length && brief[at] == c ? 1 : 0;
        }

        return at == brief.Length;
    }
}
