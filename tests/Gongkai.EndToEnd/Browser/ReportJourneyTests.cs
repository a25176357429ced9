using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>
/// A report's whole life: brought in, confirmed, corrected, reviewed three times, filed, sent back, filed again, accepted, published, corrected. Once with
/// the mouse, once by keyboard alone, once without script; each with an organ and a year of its own.
/// </summary>
[Collection(nameof(Browsing))]
public sealed class ReportJourneyTests(Browsing browsing)
{
    [Theory]
    [InlineData("yanpu", 2023, Way.Keyboard)]
    [InlineData("baixi", 2025, Way.Mouse)]
    [InlineData("jinhu", 2023, Way.WithoutScript)]
    public async Task A_report_is_brought_in_and_published_and_corrected(string organ, int year, Way way)
    {
        var file = await FaultyReport(organ, year);
        await using var clerk = await browsing.Visitor(way);
        await clerk.SignIn($"{organ}-clerk");

        await BringIn(clerk, organ, year, file);
        await Settle(clerk, organ, year);
        await ThroughReviews(clerk, organ, year, way);

        await using var county = await browsing.Visitor(way);
        await county.SignIn("county");
        await Move(county, organ, year, "退回", ("退回理由", "请补充改进措施的完成时限。"));
        Assert.Contains("请补充改进措施的完成时限", await county.Text());
        Assert.EndsWith(".docx", await Download(county, "下载退回意见（DOCX）"));

        await ThroughReviews(clerk, organ, year, way);
        await Move(county, organ, year, "验收");
        await Move(clerk, organ, year, "发布");

        await using var citizen = await browsing.Visitor(way);
        Assert.Equal(200, await citizen.Open($"/o/{organ}/reports/{year}"));
        Assert.Contains("第 1 版", await citizen.Text());

        await clerk.Open($"/desk/reports/{organ}/{year}/correct");
        await clerk.Fill("更正说明", "补写改进措施的完成时限。");
        await clerk.Submit("建立更正稿");
        await Settle(clerk, organ, year);
        await ThroughReviews(clerk, organ, year, way);
        await Move(county, organ, year, "验收");
        await Move(clerk, organ, year, "发布");

        await citizen.Open($"/o/{organ}/reports/{year}");
        var page = await citizen.Text();
        Assert.Contains("第 2 版", page);
        Assert.Contains("补写改进措施的完成时限", page);
        Assert.Equal(200, await citizen.Open($"/o/{organ}/reports/{year}/v1"));
    }

    private static async Task BringIn(Visitor clerk, string organ, int year, FilePayload file)
    {
        await clerk.Open("/desk/reports/start");
        await clerk.Page.GetByLabel("报告年度").SelectOptionAsync($"{year}");
        await clerk.Submit("开始填报");
        await clerk.Page.GetByLabel("报告文件").SetInputFilesAsync(file);
        await clerk.Submit("读取");
        await Assertions.Expect(clerk.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/desk/reports/{organ}/{year}/confirm"), new() { Timeout = 60_000 });
        Assert.Empty(await clerk.Barriers());
        await clerk.Follow("核对完了，去确认");
        await clerk.Submit("确认读取无误");
    }

    // Faults are mended by the first proposal, warnings get their reason, until nothing is in the way.
    private static async Task Settle(Visitor clerk, string organ, int year)
    {
        for (var steps = 0; steps < 40; steps++)
        {
            await clerk.Open($"/desk/reports/{organ}/{year}/findings");
            if ((await clerk.Text()).Contains("检查通过，可以送审", StringComparison.Ordinal))
            {
                return;
            }

            var repairs = clerk.Page.Locator(".gk-findings--error").GetByRole(AriaRole.Button, new() { Name = "照此修改" });
            if (await repairs.CountAsync() > 0)
            {
                await clerk.Submit(repairs.First);
                continue;
            }

            var warning = clerk.Page.Locator(".gk-findings--warning article").Filter(new() { Has = clerk.Page.Locator("summary") }).First;
            Assert.True(await warning.CountAsync() > 0, $"nothing can be done about:\n{await clerk.Text()}");
            await clerk.Press(warning.Locator("summary"));
            await warning.Locator("textarea").FillAsync("已与台账核对，情况属实。");
            await clerk.Submit(warning.GetByRole(AriaRole.Button, new() { Name = "保存理由" }));
        }

        Assert.Fail($"the findings of {organ} {year} were not settled:\n{await clerk.Text()}");
    }

    private async Task ThroughReviews(Visitor clerk, string organ, int year, Way way)
    {
        await Move(clerk, organ, year, "送审");
        foreach (var reviewer in (string[])["first", "second", "final"])
        {
            await using var visitor = await browsing.Visitor(way);
            await visitor.SignIn($"{organ}-{reviewer}");
            await Move(visitor, organ, year, "审核通过");
        }

        await Move(clerk, organ, year, "报送");
    }

    private static async Task Move(Visitor visitor, string organ, int year, string move, params (string Label, string Text)[] fields)
    {
        await visitor.Open($"/desk/reports/{organ}/{year}");
        Assert.Empty(await visitor.Barriers());
        await visitor.Submit(visitor.Page.GetByRole(AriaRole.Link, new() { Name = move, Exact = true }).First);
        foreach (var (label, text) in fields)
        {
            await visitor.Fill(label, text);
        }

        await visitor.Submit($"确认{move}");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/desk/reports/{organ}/{year}$"));
    }

    private static async Task<string> Download(Visitor visitor, string link)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Follow(link));
        return download.SuggestedFilename;
    }

    // Another year's published page as a web page of its own, with one printed total that is wrong.
    private async Task<FilePayload> FaultyReport(string organ, int year)
    {
        await using var reader = await browsing.Visitor(Way.Mouse);
        await reader.Open($"/o/{organ}/reports/2024");
        var html = await reader.Page.Locator(".report").First.EvaluateAsync<string>("report => report.outerHTML");
        html = html.Replace("2025", "next", StringComparison.Ordinal).Replace("2024", $"{year}", StringComparison.Ordinal).Replace("next", $"{year + 1}", StringComparison.Ordinal);

        var row = html.IndexOf("<td", html.IndexOf("本年新收", html.IndexOf("<table class=\"requests", StringComparison.Ordinal), StringComparison.Ordinal), StringComparison.Ordinal);
        var end = html.IndexOf("</tr>", row, StringComparison.Ordinal);
        var total = html.LastIndexOf("<td", end, StringComparison.Ordinal);
        html = string.Concat(html.AsSpan(0, total), "<td>99</td>", html.AsSpan(end));

        return new FilePayload { Name = $"{organ}-{year}.html", MimeType = "text/html", Buffer = System.Text.Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=utf-8>{html}") };
    }
}
