using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Pages.Portal;

/// <summary>A person asks, supplements and reads the reply; the office handles the request question by question: as both see it, without script.</summary>
public abstract class RequestPagesTests(Database database) : PageTests(database)
{
    private readonly Organ county = An.Organ();
    private readonly Organ qinghe = An.Organ("qinghe", "青禾镇人民政府", An.Organ());

    [Fact]
    public async Task A_request_goes_through_the_pages_from_its_form_to_its_reply()
    {
        await Organs();
        var citizen = Site.Anyone();
        var entrance = await (await citizen.Get("/requests")).Click("青禾镇人民政府");
        Assert.Contains("先查一查", entrance.Text, StringComparison.Ordinal);
        var returning = Site.Anyone();
        await returning.Get("/o/qinghe/requests/new");
        await returning.Get("/o/qinghe/requests/new");   // has a cookie by now; what this page says is not for anybody else
        var form = await entrance.Click("填写申请表");
        Assert.DoesNotContain("用途（", form.Text, StringComparison.Ordinal);

        var wrong = await form.Press("提交申请", ("姓名", "林小青"), ("证件号码", "110105194912310021"), ("内容描述", "2025年高标准农田建设项目验收报告"));
        string[] faults = ["身份证号码的出生日期或者校验位不对，请核对有没有抄错。", "请至少填写一种联系方式：电话、电子邮箱或者通信地址。", "请选择信息的形式。", "请选择获取信息的方式。"];
        Assert.Equal(faults.Order(StringComparer.Ordinal), wrong.Errors().Order(StringComparer.Ordinal));
        Assert.Equal("林小青", wrong.Value("姓名"));

        var receipt = await wrong.Press("提交申请", ("证件号码", "11010519491231002X"), ("联系电话", "139-0000-1234"), ("电子文档", "是"), ("凭查询码在本网站下载", "是"));
        Assert.Equal("申请已提交", receipt.Heading);
        Assert.Equal("2025年1月6日", receipt.Value("提交日期"));
        Assert.Contains("最迟", receipt.Value("答复期限"), StringComparison.Ordinal);
        var code = Page.Words(receipt.Document.QuerySelector(".gk-code"));

        var asked = await (await citizen.Get("/requests/query")).Press("查询", ("查询码", code), ("后四位", "1234"));
        Assert.Equal("办理中", asked.Value("办理情况"));
        Assert.Equal(["查询码或者后四位不对，请核对后再试。"], (await (await citizen.Get("/requests/query")).Press("查询", ("查询码", code), ("后四位", "4321"))).Errors());

        var clerk = await Site.SignedInAs(qinghe, Role.RequestHandler);
        var list = await clerk.Get("/desk/requests");
        Assert.Contains("2025年高标准农田建设项目验收报告 | 林** | 已登记", list.Table("申请清单"), StringComparison.Ordinal);
        var desk = await list.Click("2025-0001");
        Assert.DoesNotContain("林小青", desk.Text, StringComparison.Ordinal);
        Assert.Contains("林小青", (await desk.Press("查看", ("查看完整信息的理由", "电话核实"))).Text, StringComparison.Ordinal);
        Assert.Contains("收到申请之日不计入", (await desk.Click("为什么是这一天")).Text, StringComparison.Ordinal);

        var supplement = await desk.Click("告知补正");
        await supplement.Press("登记补正告知", ("需要补正的内容", "请写明项目所在的村。"));
        asked = await (await citizen.Get("/requests/query")).Press("查询", ("查询码", code), ("后四位", "1234"));
        Assert.Contains("请写明项目所在的村。", asked.Text, StringComparison.Ordinal);
        Assert.Contains("补正已提交", (await asked.Press("提交补正", ("补正的内容", "柳河村"))).Text, StringComparison.Ordinal);

        var question = await (await clerk.Get(desk.Address)).Click("办理");
        string[] onward = ["申请完整、清楚，不需要补正", "是政府信息公开申请", "由本机关负责公开", "本机关掌握，并且是现成的", "没有不予公开的情形，或者只涉及其中一部分"];
        foreach (var answer in onward)
        {
            question = await question.Press("保存并继续", (answer, "是"));
        }

        Assert.Equal("怎么提供给申请人？", question.Heading);
        var reply = await question.Press("保存并继续", ("予以公开", "是"));
        reply = await reply.Press("送审", ("答复正文", "林小青：现予公开，见附件。如不服，可以申请行政复议或者提起行政诉讼。"));
        Assert.Contains("“予以公开”应写明事实", string.Concat(reply.Errors()), StringComparison.Ordinal);
        var sent = await reply.Press("送审", ("事实", "经检索找到该报告。"), ("提供的信息或者获取方式", "验收报告一份"), ("答复正文", "林小青：现予公开，见附件。如不服，可以申请行政复议或者提起行政诉讼。"));
        Assert.Contains("已送审", sent.Text, StringComparison.Ordinal);

        var second = await Site.SignedInAs(qinghe, Role.RequestHandler);
        await (await (await second.Get(desk.Address)).Click("审核")).Press("提交审核意见");
        var head = await Site.SignedInAs(qinghe, Role.OfficeHead);
        await (await (await head.Get(desk.Address)).Click("签发")).Press("提交签发意见");
        var delivered = await (await (await clerk.Get(desk.Address)).Click("登记送达")).Press("登记送达并办结", ("送达方式", "凭查询码在本网站获取"), ("寄出或者发出日期", "2025-01-06"));
        Assert.Contains("已办结", delivered.Text, StringComparison.Ordinal);

        asked = await (await citizen.Get("/requests/query")).Press("查询", ("查询码", code), ("后四位", "1234"));
        Assert.Contains("现予公开，见附件。", asked.Text, StringComparison.Ordinal);
        await Accounted(asked, citizen, head);

        var table = await (await clerk.Get("/desk/requests/table3?organ=qinghe&year=2025")).Click("1");
        Assert.Contains("2025-0001", table.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("林小青", Site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_registration_desk_takes_one_paper_after_the_other()
    {
        await Organs();
        var clerk = await Site.SignedInAs(qinghe, Role.RequestHandler);
        var next = await (await clerk.Get("/desk/requests/new")).Press(
            "登记，继续下一件", ("提交方式", "邮寄（签收）"), ("到达日期", "2025-01-03"), ("姓名或者单位名称", "周春生"), ("内容描述", "低保评议公示材料"));

        Assert.Contains("已登记 2025-0001。收到之日 2025年1月3日", next.Text, StringComparison.Ordinal);
        Assert.Equal(("邮寄（签收）", "2025-01-03", ""), (next.Value("提交方式"), next.Value("到达日期"), next.Value("姓名或者单位名称")));
        var late = await next.Press("登记，继续下一件", ("到达日期", "2025-02-03"), ("姓名或者单位名称", "周春生"), ("内容描述", "低保评议公示材料"));
        Assert.Equal(["收到材料的日期不能晚于今天。"], late.Errors());
    }

    // The applicant rates and complains; the head lets everybody read the reply, and takes it back.
    private static async Task Accounted(Page asked, Visitor citizen, Visitor head)
    {
        Assert.Equal(["请选择满意程度。"], (await asked.Press("提交评价")).Errors());
        var rated = await asked.Press("提交评价", ("很满意", "是"));
        Assert.Contains("谢谢您的评价", rated.Text, StringComparison.Ordinal);
        Assert.Contains("投诉已送主管部门", (await rated.Press("提交投诉", ("事由", "答复的内容不符合规定"), ("事实和理由", "附件打不开。"))).Text, StringComparison.Ordinal);
        Assert.Contains("附件打不开。", (await head.Get("/desk/requests/complaints")).Text, StringComparison.Ordinal);

        var open = await (await head.Get("/desk/requests/log")).Press("开通栏目");
        var published = await open.Press("公开勾选的申请答复", ("2025年高标准农田建设项目验收报告", "是"));
        Assert.Contains("已公开 1 件", published.Text, StringComparison.Ordinal);
        var entry = await (await citizen.Get("/o/qinghe/requests?q=%E9%AA%8C%E6%94%B6%E6%8A%A5%E5%91%8A")).Click("2025年高标准农田建设项目验收报告");
        Assert.Contains("现予公开，见附件。", entry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("林小青", entry.Text, StringComparison.Ordinal);

        var standing = await (await head.Get("/desk/requests/log?tab=Public")).Click("修改或者撤下");
        Assert.Contains("已撤下", (await standing.Press("撤下", ("撤下的理由", "测试"))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("高标准农田", (await citizen.Get("/o/qinghe/requests/log")).Text, StringComparison.Ordinal);
        Assert.Contains("没有找到", (await citizen.Get("/o/qinghe/requests?q=%E9%AA%8C%E6%94%B6%E6%8A%A5%E5%91%8A")).Text, StringComparison.Ordinal);
    }

    private Task Organs() => Site.Given(county, new Organ { Id = qinghe.Id, Code = qinghe.Code, Name = qinghe.Name, Type = qinghe.Type, Level = qinghe.Level, ParentId = county.Id, Path = "yunling/qinghe/" });
}

public sealed class RequestPagesTests_on_SQLite() : RequestPagesTests(Database.SQLite);

public sealed class RequestPagesTests_on_PostgreSQL() : RequestPagesTests(Database.PostgreSQL);
