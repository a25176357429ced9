namespace Gongkai.Web.Pages.Desk.County;

/// <summary>What the navigation of the county office shows: where one is, which year, which years there are.</summary>
public sealed record CountyNav(string Here, int Year, IReadOnlyList<int> Years)
{
    /// <summary>The parts of the county office.</summary>
    public static IReadOnlyList<(string Text, string Href)> Parts { get; } =
    [
        ("报送情况", Links.County), ("批量核验", Links.CountyChecks), ("同类比较", Links.CountyCompare), ("文字雷同", Links.CountyRepetition), ("数据汇总", Links.CountyRollup), ("批量导入", Links.CountyImport),
    ];
}
