using System.IO.Compression;
using Gongkai.Testing;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>What the demonstration does not have and pages are about: put in once, through the pages themselves.</summary>
public static class PicturedOffice
{
    private static readonly string Samples = Path.Combine(SharedReference.Checkout, "samples");
    private static readonly SemaphoreSlim Once = new(1);
    private static bool prepared;

    public static async Task Prepare(Browsing browsing)
    {
        await Once.WaitAsync();
        try
        {
            if (!prepared)
            {
                await Files(browsing);
                await FromThePublic(browsing);
                await AtTheDesk(browsing);
                await Import(browsing);
                prepared = true;
            }
        }
        finally
        {
            Once.Release();
        }
    }

    private static async Task Files(Browsing browsing)
    {
        await BringIn(browsing, "yunling-land", 2023, new() { Name = "自然资源局-2024.pdf", MimeType = "application/pdf", Buffer = await File.ReadAllBytesAsync(Path.Combine(Samples, "自然资源局-2024.pdf")) });
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

    private static async Task FromThePublic(Browsing browsing)
    {
        await using var citizen = await browsing.Visitor();
        await citizen.Open("/feedback/write");
        await citizen.Page.GetByLabel("写给哪个机关").SelectOptionAsync("qinghe");
        await citizen.Fill("标题", "希望公开农村道路养护的安排");
        await citizen.Fill("内容", "上河村到镇上的路今年雨后有几处塌边，想知道养护什么时候安排、由谁负责，可以向哪里反映。");
        await citizen.Fill("称呼（选填）", "上河村村民");
        await citizen.Submit("提交");
    }

    private static async Task AtTheDesk(Browsing browsing)
    {
        await using var clerk = await browsing.Visitor();
        await clerk.SignIn("qinghe-clerk");
        await clerk.Open("/desk/surveys/new");
        await clerk.Fill("标题", "便民服务中心服务时间调查");
        await clerk.Fill("说明", "调查结果用于确定明年的服务时间，汇总后公开。");
        await clerk.Fill("题目", "您多久来一次便民服务中心？（单选）\n每月\n每季度\n更少\n\n您希望增加哪些时段？（多选）\n中午\n周六上午\n工作日晚上\n\n其他建议（填写）");
        var today = DateTime.UtcNow.AddHours(8);
        await clerk.Fill("开始日期", $"{today:yyyy-MM-dd}");
        await clerk.Fill("结束日期", $"{today.AddDays(30):yyyy-MM-dd}");
        await clerk.Submit("发起");

        await clerk.Open("/desk/villages");
        await clerk.Page.GetByText("登记村（社区），或修改已登记的").ClickAsync();
        await clerk.Fill("名称", "上河村村民委员会");
        await clerk.Fill("代码", "shanghe");
        await clerk.Submit("保存");

        await clerk.Open("/desk/items/start");
        await clerk.Fill("标题", "青禾镇农村道路养护安排");
        await clerk.Page.GetByLabel("主动公开", new() { Exact = true }).CheckAsync();
        await clerk.Submit("开始起草");

        await clerk.Open("/desk/hotline");
        await clerk.Fill("转办单号", "YL20260001");
        await clerk.Fill("转办日期", $"{today:yyyy-MM-dd}");
        await clerk.Fill("事项", "反映集镇路灯不亮，要求维修。");
        await clerk.Submit("登记");
    }

    private static async Task Import(Browsing browsing)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["青禾镇-2023.txt", "财政局-2023.xlsx", "司法局-2024.txt"])
            {
                zip.CreateEntryFromFile(Path.Combine(Samples, name), name);
            }
        }

        await using var county = await browsing.Visitor();
        await county.SignIn("county");
        await county.Open("/desk/county/import");
        await county.Page.GetByLabel("报告文件").SetInputFilesAsync(new FilePayload { Name = "历年年报.zip", MimeType = "application/zip", Buffer = bytes.ToArray() });
        await county.Submit("读取并预览");
        await Assertions.Expect(county.Page.Locator("main h1")).Not.ToHaveTextAsync("正在读取文件", new() { Timeout = 120_000 });
    }
}
