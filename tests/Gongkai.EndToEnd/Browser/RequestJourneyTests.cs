using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Law.Calendar;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>
/// Requests for information as both sides live them. A citizen with a phone asks, supplements, reads the reply, takes its file and rates it. An office registers a paper, hears a third party,
/// gives a part of it, is corrected on reconsideration and replies anew. What no picture shows is asked for barriers on the way.
/// </summary>
[Collection(nameof(Browsing))]
public sealed class RequestJourneyTests(Browsing browsing)
{
    private const string Report = "村级饮水工程验收报告\n验收结论：合格。\n";

    private static readonly string[] Onward =
        ["申请完整、清楚，不需要补正", "是政府信息公开申请", "由本机关负责公开", "本机关掌握，并且是现成的", "没有不予公开的情形，或者只涉及其中一部分"];

    private static string Today => BeijingTime.Day(DateTime.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_citizen_with_a_phone_asks_supplements_reads_the_reply_takes_its_file_and_rates_it()
    {
        await using var citizen = await browsing.Visitor(width: 390);
        var (number, code) = await Ask(citizen);

        await using var clerk = await Person("qinghe-requests");
        var address = await Case(clerk, number);
        await Go(clerk, "告知补正");
        await Looks(clerk);
        await clerk.Fill("需要补正的内容", "请写明工程所在的村和年度。");
        await clerk.Submit("登记补正告知");

        await Query(citizen, code);
        await Looks(citizen);
        Assert.Contains("请写明工程所在的村和年度", await citizen.Text());
        await citizen.Fill("补正的内容", "上河村，2025年度。");
        await citizen.Submit("提交补正");
        Assert.Contains("补正已提交", await citizen.Text());

        await Answer(clerk, address, "予以公开");
        await clerk.Fill("事实", "经检索水利站档案，找到该报告。");
        await clerk.Fill("提供的信息或者获取方式", "验收报告电子文档一份。");
        await clerk.Submit("按上面的内容重新生成正文");
        await Attach(clerk, "随答复提供的文件", "验收报告.txt", Report);
        await clerk.Submit("送审");
        Assert.Contains("已送审", await clerk.Text());
        await Approve("qinghe", address);
        await Deliver(clerk, address, "凭查询码在本网站获取");

        await Query(citizen, code);
        await Looks(citizen);
        Assert.Contains("已答复", await citizen.Text());
        Assert.Contains("经检索水利站档案，找到该报告", await citizen.Text());   // as it was written above the text that goes out
        Assert.Equal(Report, await Download(citizen, citizen.Page.GetByRole(AriaRole.Button, new() { Name = "下载“验收报告.txt”" })));
        await Rate(citizen, number);
    }

    [Fact]
    public async Task An_office_registers_a_paper_hears_a_third_party_gives_a_part_and_replies_anew_when_corrected()
    {
        await using var clerk = await Person("yunling-land-requests");
        var (number, code) = await Register(clerk);
        var address = await Case(clerk, number);
        await Consult(clerk, address);
        await Court("yunling-land");

        await Answer(clerk, address, "部分公开（区分处理）");
        await GiveAPart(clerk, address);
        await Approve("yunling-land", address);
        var first = await Issue(clerk, address, "区分处理，部分公开");
        await Deliver(clerk, address, "邮寄（邮政企业，含 EMS）", "XA20261122001");

        await Reconsider(clerk, number);
        await clerk.Open(address);
        await Looks(clerk);
        Assert.Contains("责令重新答复", await clerk.Text());
        Assert.Contains("原答复所附", await clerk.Text());   // what went out before is kept, and does not go out again by itself

        await Answer(clerk, address, "予以公开");
        await clerk.Fill("事实", "经重新审查，验收人员名单不涉及个人隐私。");
        await clerk.Fill("提供的信息或者获取方式", "验收报告全文一份。");
        await clerk.Submit("按上面的内容重新生成正文");
        await Attach(clerk, "随答复提供的文件", "验收报告（全文）.txt", Report);
        await clerk.Submit("送审");
        await Approve("yunling-land", address);
        var second = await Issue(clerk, address, "可以公开");
        Assert.NotEqual(first, second);
        await Deliver(clerk, address, "凭查询码在本网站获取");

        await using var citizen = await browsing.Visitor(width: 390);
        await Query(citizen, code);
        Assert.Contains(second, await citizen.Text());
        Assert.Equal(1, await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "下载" }).CountAsync());
        await Counted(clerk, address);
    }

    private async Task<Visitor> Person(string name)
    {
        var visitor = await browsing.Visitor(Way.Mouse);
        await visitor.SignIn(name);
        return visitor;
    }

    private static async Task<(string Number, string Code)> Ask(Visitor citizen)
    {
        await citizen.Open("/requests");
        await citizen.Submit(citizen.Page.GetByRole(AriaRole.Link, new() { Name = "青禾镇人民政府", Exact = true }).First);
        await citizen.Fill("您要什么信息", "饮水工程验收");
        await citizen.Submit("查找");
        await citizen.Submit(citizen.Page.GetByRole(AriaRole.Link, new() { Name = "填写申请表" }).Last);
        await citizen.Submit("提交申请");
        await Looks(citizen);
        Assert.Contains("请选择信息的形式", await citizen.Text());

        await citizen.Fill("姓名", "上河村村民小林");
        await citizen.Fill("证件号码", "11010519491231002X");
        await citizen.Fill("联系电话", "139-0000-1234");
        await citizen.Fill("内容描述", "村级饮水工程的验收报告");
        await citizen.Page.GetByLabel("电子文档", new() { Exact = true }).CheckAsync();
        await citizen.Page.GetByLabel("凭查询码在本网站下载", new() { Exact = true }).CheckAsync();
        await Attach(citizen, "上传文件", "说明.txt", "身份证明另行出示。\n");
        await citizen.Submit("提交申请");
        Assert.Equal("申请已提交", await citizen.Heading());
        await Looks(citizen);
        return (Regex.Match(await citizen.Text(), @"\d{4}-\d{4}").Value, await citizen.Page.Locator(".gk-code").InnerTextAsync());
    }

    private static async Task Query(Visitor citizen, string code)
    {
        await citizen.Open("/requests/query");
        await citizen.Fill("查询码", code);
        await citizen.Fill("后四位", "1234");
        await citizen.Submit("查询");
    }

    // Told what is missing; then the grade is kept, shown again to the one who gave it, and stands at the desk beside the case's number.
    private async Task Rate(Visitor citizen, string number)
    {
        await citizen.Submit("提交评价");
        Assert.Contains("请选择满意程度", await citizen.Text());
        await Looks(citizen);
        await citizen.Page.GetByLabel("满意", new() { Exact = true }).CheckAsync();
        await citizen.Fill("补充说明（选填）", "答复很快，文件打得开。");
        await citizen.Submit("提交评价");
        Assert.True(await citizen.Page.GetByLabel("满意", new() { Exact = true }).IsCheckedAsync());
        Assert.True(await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "修改评价", Exact = true }).IsVisibleAsync());

        await using var head = await Person("qinghe-head");
        await head.Open("/desk/requests/ratings");
        await Looks(head);
        var said = await head.Text();
        Assert.Contains(number, said);
        Assert.Contains("答复很快，文件打得开。", said);
    }

    private static async Task<(string Number, string Code)> Register(Visitor clerk)
    {
        await clerk.Open("/desk/requests/new");
        await clerk.Page.GetByLabel("提交方式").SelectOptionAsync("SignedMail");
        await clerk.Fill("申请日期（选填）", Today);
        await clerk.Fill("到达日期", Today);
        await clerk.Fill("姓名或者单位名称", "周启明");
        await clerk.Fill("联系电话", "139-0000-1234");
        await clerk.Fill("内容描述", "云岭县2025年地质灾害治理工程的验收报告和验收人员名单");
        await clerk.Page.GetByLabel("给申请人一个查询码", new() { Exact = false }).CheckAsync();
        await Attach(clerk, "扫描件", "来信.txt", "政府信息公开申请\n");
        await clerk.Submit("登记，继续下一件");
        var said = await clerk.Text();
        Assert.Contains("最迟", said);
        return (Regex.Match(said, @"已登记 (\d{4}-\d{4})").Groups[1].Value, Regex.Match(said, "查询码 ([A-Z0-9-]+)").Groups[1].Value);
    }

    // The case's own address, found by its number.
    private static async Task<string> Case(Visitor clerk, string number)
    {
        await clerk.Open($"/desk/requests?Words={number}");
        await clerk.Submit(clerk.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = number, Exact = true }));
        return clerk.Page.Url;
    }

    private static async Task Consult(Visitor clerk, string address)
    {
        await clerk.Open(address);
        await Go(clerk, "征求意见");
        await Looks(clerk);
        await clerk.Page.GetByLabel("征求谁的意见").SelectOptionAsync("ThirdPartyAsked");
        await clerk.Fill("单位或者个人名称", "岭上岩土工程有限公司");
        await clerk.Fill("征求意见的事项", "验收报告中的施工工艺，是否同意公开");
        await clerk.Submit("登记发函");
        Assert.Contains("期限停止计算", await clerk.Text());
        var letter = await Issue(clerk, address, "损害第三方合法权益");
        Assert.EndsWith("号", letter);

        await Hear(clerk, address, "Served", null);
        await Hear(clerk, address, "Answered", "不同意公开施工工艺，属于商业秘密；理由成立。");
        await clerk.Open($"{address}/clock");
        Assert.Contains("征求", await clerk.Text());
        await Looks(clerk);
    }

    private static async Task Hear(Visitor clerk, string address, string what, string? text)
    {
        await clerk.Open(address);
        await Go(clerk, "登记反馈意见");
        await clerk.Page.GetByLabel("哪一份征求意见函").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await clerk.Page.GetByLabel("情况").SelectOptionAsync(what);
        if (text is not null)
        {
            await Looks(clerk);
            await clerk.Fill("意见内容，理由是否成立", text);
        }

        await clerk.Submit("登记");
    }

    private async Task Court(string organ)
    {
        await using var head = await Person($"{organ}-head");
        await head.Open("/desk/requests/letters");
        await head.Fill("有管辖权的人民法院", "云岭县人民法院");
        await head.Submit("保存");
    }

    // The seven questions, as far as the outcome.
    private static async Task Answer(Visitor clerk, string address, string outcome)
    {
        await clerk.Open($"{address}/journey");
        foreach (var answer in Onward)
        {
            await clerk.Page.GetByLabel(answer, new() { Exact = true }).CheckAsync();
            await clerk.Submit("保存并继续");
        }

        await Looks(clerk);
        await clerk.Page.GetByLabel(outcome, new() { Exact = true }).CheckAsync();
        await clerk.Submit("保存并继续");
        Assert.Equal(outcome, await clerk.Heading());
    }

    // A part is given; its file names a person, and does not go out before somebody has said why.
    private static async Task GiveAPart(Visitor clerk, string address)
    {
        await clerk.Fill("事实", "经检索工程档案，找到验收报告。");
        await clerk.Fill("提供的信息或者获取方式", "验收报告的结论部分。");
        await clerk.Fill("不予公开的部分", "施工工艺和验收人员名单。");
        await clerk.Fill("理由", "施工工艺涉及第三方商业秘密，第三方不同意公开且理由成立。");
        await clerk.Submit("按上面的内容重新生成正文");
        await Attach(clerk, "随答复提供的文件", "验收报告（部分）.txt", "验收结论：合格。验收负责人电话13900005678。\n");
        await clerk.Submit("送审");
        Assert.Contains("还有 1 处要处理", await clerk.Text());
        await Looks(clerk);

        await clerk.Open($"{address}/release");
        await Looks(clerk);
        await clerk.Page.GetByText("写明理由后保留").First.ClickAsync();
        await clerk.Fill("理由", "对外公布的办公电话。");
        await clerk.Submit("保留");
        Assert.Contains("没有待处理的内容", await clerk.Text());
        await clerk.Open($"{address}/reply");
        await clerk.Submit("送审");
        Assert.Contains("已送审", await clerk.Text());
    }

    private async Task Approve(string organ, string address)
    {
        await using var reviewer = await Person($"{organ}-first");
        await reviewer.Open(address);
        await Go(reviewer, "审核");
        await Looks(reviewer);
        await reviewer.Submit("提交审核意见");
        await using var head = await Person($"{organ}-head");
        await head.Open(address);
        await Go(head, "签发");
        await head.Submit("提交签发意见");
        Assert.Contains("已签发", await head.Text());
    }

    // Chosen by when it is used; returns its number.
    private static async Task<string> Issue(Visitor clerk, string address, string when)
    {
        await clerk.Open($"{address}/letters");
        var choice = clerk.Page.GetByLabel("选择文书");
        await choice.SelectOptionAsync(new SelectOptionValue { Value = await choice.Locator("option", new() { HasText = when }).First.GetAttributeAsync("value") });
        await clerk.Submit("打开");
        Assert.DoesNotContain("还不能印发", await clerk.Text());
        await Looks(clerk);
        await clerk.Submit("印发");
        var said = await clerk.Page.Locator(".govuk-notification-banner__heading").InnerTextAsync();
        await Looks(clerk);
        return Regex.Match(said, "文号 (.+号)").Groups[1].Value;
    }

    private static async Task Deliver(Visitor clerk, string address, string way, string? proof = null)
    {
        await clerk.Open(address);
        await Go(clerk, "登记送达");
        await Looks(clerk);
        await clerk.Page.GetByLabel("送达方式").SelectOptionAsync(new SelectOptionValue { Label = way });
        await clerk.Fill("寄出或者发出日期", Today);
        await clerk.Fill("凭证", proof ?? "");
        await clerk.Submit("登记送达并办结");
        Assert.Contains("已办结", await clerk.Text());
    }

    private static async Task Reconsider(Visitor clerk, string number)
    {
        await clerk.Open("/desk/requests/remedies");
        await clerk.Page.GetByLabel("种类").SelectOptionAsync("Reconsideration");
        await clerk.Fill("案号", "云政复〔2026〕21号");
        await clerk.Fill("复议机关或者人民法院", "云岭县人民政府");
        await clerk.Fill("收到通知的日期", Today);
        await clerk.Fill("对应申请的编号（选填）", number);
        await clerk.Submit(clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }));
        await clerk.Page.GetByText("登记结果").First.ClickAsync();
        await Looks(clerk);
        await clerk.Page.GetByLabel("结果", new() { Exact = true }).SelectOptionAsync("reconsideration.revoked");
        await clerk.Fill("决定或者判决日期", Today);
        await clerk.Page.GetByLabel("责令重新答复（申请重新打开，另行计算期限）").CheckAsync();
        await clerk.Fill("收到决定书、判决书的日期", Today);
        await clerk.Submit("登记结果");
        Assert.Contains("申请已重新打开", await clerk.Text());
    }

    // It stays in the row that the first signature put it in.
    private static async Task Counted(Visitor clerk, string address)
    {
        await clerk.Open(address);
        var counted = await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "年表三" }).GetAttributeAsync("href");
        Assert.Contains("partlyGranted", counted);
        await clerk.Open(counted!);
        Assert.Contains("地质灾害治理工程", await clerk.Text());
    }

    private static Task Attach(Visitor visitor, string label, string name, string text) => visitor.Page.GetByLabel(label, new() { Exact = true })
        .SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });

    private static async Task<string> Download(Visitor visitor, ILocator button)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Press(button));
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static Task Go(Visitor visitor, string link) => visitor.Submit(visitor.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    private static async Task Looks(Visitor visitor)
    {
        Assert.Empty(await visitor.Barriers());
        Assert.True(await visitor.Overflow() <= 0, $"{visitor.Page.Url} is wider than its window");
    }
}
