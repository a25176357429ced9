using Gongkai.Testing;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>A page of the site as the guide shows it.</summary>
/// <param name="Person">Who looks at it; null for the public.</param>
/// <param name="OnPhone">Whether the guide shows it on a phone too.</param>
public sealed record PicturedPage(string Part, string Name, string Title, string? Person, string Address, bool OnPhone = false)
{
    private const string Public = "公众看到的";
    private const string Writing = "填报";
    private const string County = "主管部门";
    private const string Running = "账号与管理";

    public static IReadOnlyList<PicturedPage> All { get; } =
    [
        new(Public, "home", "首页", null, "/", true),
        new(Public, "organs", "机关目录", null, "/organs"),
        new(Public, "organ", "机关主页", null, "/o/qinghe", true),
        new(Public, "reports", "年报栏目", null, "/reports", true),
        new(Public, "report", "一份年度报告", null, "/o/qinghe/reports/2024", true),
        new(Public, "old-version", "更正前的版本", null, "/o/liuting/reports/2024/v1"),
        new(Public, "organ-reports", "一个机关的年报", null, "/o/qinghe/reports"),
        new(Public, "trends", "历年数据", null, "/o/yunling-land/reports/trends"),
        new(Public, "compare", "机关对比", null, "/reports/compare?year=2024", true),
        new(Public, "rollup", "数据汇总", null, "/reports/rollup/2024"),
        new(Public, "site-map", "网站地图", null, "/sitemap"),
        new(Public, "accessibility", "无障碍说明", null, "/accessibility"),
        new(Public, "api", "开放数据", null, "/api"),
        new(Public, "not-found", "没有找到页面", null, "/nowhere"),
        new(Writing, "sign-in", "登录", null, "/desk/sign-in"),
        new(Writing, "desk", "待办", "tongling-clerk", "/desk", true),
        new(Writing, "desk-reports", "年度报告列表", "tongling-clerk", "/desk/reports", true),
        new(Writing, "desk-start", "新建年度报告", "baixi-clerk", "/desk/reports/start"),
        new(Writing, "desk-bring-in", "导入", "tongling-clerk", "/desk/reports/tongling/2025/bring-in"),
        new(Writing, "desk-reading", "文件没有读入", "chengguan-clerk", "/desk/reports/chengguan/2023/reading"),
        new(Writing, "desk-confirm", "核对读取的数据", "yunling-land-clerk", "/desk/reports/yunling-land/2023/confirm", true),
        new(Writing, "desk-edit", "统计表", "tongling-clerk", "/desk/reports/tongling/2025/edit", true),
        new(Writing, "desk-texts", "文字", "tongling-clerk", "/desk/reports/tongling/2025/texts"),
        new(Writing, "desk-identity", "标题落款", "tongling-clerk", "/desk/reports/tongling/2025/identity"),
        new(Writing, "desk-findings", "检查", "tongling-clerk", "/desk/reports/tongling/2025/findings", true),
        new(Writing, "desk-report", "送审与进度", "tongling-clerk", "/desk/reports/tongling/2025"),
        new(Writing, "desk-move", "送审", "tongling-clerk", "/desk/reports/tongling/2025/move/SendToReview"),
        new(Writing, "desk-returned", "被退回的报告", "heishui-clerk", "/desk/reports/heishui/2025"),
        new(Writing, "desk-correct", "更正", "tongling-clerk", "/desk/reports/tongling/2024/correct"),
        new(Writing, "desk-version", "一个版本", "liuting-clerk", "/desk/reports/liuting/2024/v1"),
        new(Writing, "desk-difference", "版本比较", "liuting-clerk", "/desk/reports/liuting/2024/difference?from=1&to=2"),
        new(County, "desk-home-county", "待办", "county", "/desk"),
        new(County, "desk-county", "报送情况", "county", "/desk/county?year=2025", true),
        new(County, "desk-checks", "批量检查", "county", "/desk/county/checks?year=2025"),
        new(County, "desk-compare", "同级对比", "county", "/desk/county/compare?year=2025"),
        new(County, "desk-repetition", "雷同比对", "county", "/desk/county/repetition?year=2025"),
        new(County, "desk-rollup", "汇总", "county", "/desk/county/rollup?year=2025"),
        new(County, "desk-import", "批量导入", "county", "/desk/county/import"),
        new(County, "desk-sendback", "退回", "county", "/desk/reports/songping/2025/move/SendBack"),
        new(Running, "desk-people", "人员", "admin", "/desk/people"),
        new(Running, "desk-organs", "机关", "admin", "/desk/organs"),
        new(Running, "desk-history", "操作记录", "auditor", "/desk/history"),
        new(Running, "desk-account", "我的账号", "county", "/desk/account"),
    ];

    /// <summary>Brings in a PDF that is read and one that cannot be, for the pages about reading.</summary>
    public static async Task Prepare(Browsing browsing)
    {
        await BringIn(browsing, "yunling-land", 2023, new() { Name = "自然资源局-2024.pdf", MimeType = "application/pdf", Buffer = await File.ReadAllBytesAsync(Path.Combine(SharedReference.Checkout, "samples", "自然资源局-2024.pdf")) });
        await BringIn(browsing, "chengguan", 2023, new() { Name = "年报（扫描）.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n"u8.ToArray() });
    }

    private static async Task BringIn(Browsing browsing, string organ, int year, FilePayload file)
    {
        await using var clerk = await browsing.Visitor();
        await clerk.SignIn($"{organ}-clerk");
        await clerk.Open("/desk/reports/start");
        await clerk.Page.GetByLabel("报告年度").SelectOptionAsync($"{year}");
        await clerk.Submit("开始填报");
        await clerk.Page.GetByLabel("报告文件").SetInputFilesAsync(file);
        await clerk.Submit("读取");

        // The page asks by itself and leads on.
        await Assertions.Expect(clerk.Page.Locator("main h1")).Not.ToHaveTextAsync("正在读取文件", new() { Timeout = 120_000 });
    }
}
