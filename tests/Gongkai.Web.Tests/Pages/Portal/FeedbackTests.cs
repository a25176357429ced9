using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Pages.Portal;

/// <summary>A person writes, the office answers, the person reads and rates: as both see it, without script.</summary>
public abstract class FeedbackTests(Database database) : PageTests(database)
{
    private readonly Organ county = An.Organ();
    private readonly Organ qinghe = An.Organ("qinghe", "青禾镇人民政府", An.Organ());

    [Fact]
    public async Task A_letter_is_answered_published_and_rated()
    {
        await Organs();
        var citizen = Site.Anyone();
        var receipt = await (await citizen.Get("/feedback/write")).Press(
            "提交", ("写给哪个机关", "青禾镇人民政府"), ("标题", "路灯坏了"), ("内容", "青禾路口的路灯坏了半个月，请派人来修。"), ("同意不署名公开来信摘要和答复", "是"));
        var code = Page.Words(receipt.Document.QuerySelector(".gk-code"));
        Assert.Equal("来信已收到", receipt.Heading);
        Assert.Contains("机关应在2025年1月15日前答复", receipt.Text, StringComparison.Ordinal);

        var clerk = await Site.SignedInAs(qinghe, Role.InformationOfficer);
        var letter = await (await clerk.Get("/desk/feedback")).Click("路灯坏了");
        await letter.Press("保存答复", ("答复内容", "已安排维修，本周五前修好。"), ("在网站公开来信摘要和答复", "是"), ("公开的来信摘要", "反映路口路灯损坏"));

        var asked = await (await citizen.Get("/feedback/query")).Press("查询", ("查询码", code));
        Assert.Contains("已安排维修", asked.Text, StringComparison.Ordinal);
        var rated = await asked.Press("提交评价", ("满意", "是"));
        Assert.Contains("谢谢您的评价", rated.Text, StringComparison.Ordinal);

        var everybody = await Site.Anyone().Get("/feedback");
        Assert.Contains("反映路口路灯损坏", everybody.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("派人来修", everybody.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        await Organs();
        var page = await (await Site.Anyone().Get("/feedback/write")).Press("提交", ("写给哪个机关", "青禾镇人民政府"), ("标题", ""), ("内容", "青禾路口的路灯坏了。"));

        Assert.Equal(["请填写标题。"], page.Errors());
        Assert.Equal("青禾路口的路灯坏了。", page.Value("内容"));
        Assert.Equal("青禾镇人民政府", page.Value("写给哪个机关"));
    }

    [Fact]
    public async Task What_a_program_fills_in_is_not_taken()
    {
        await Organs();
        var page = await (await Site.Anyone().Get("/feedback/write")).Press("提交", ("写给哪个机关", "青禾镇人民政府"), ("标题", "标题"), ("内容", "青禾路口的路灯坏了。"), ("请勿填写", "http://spam.example"));

        Assert.Equal(400, page.Status);
    }

    [Fact]
    public async Task A_page_names_itself_when_a_mistake_is_found_on_it()
    {
        await Organs();
        var form = await (await Site.Anyone().Get("/organs")).Click("网页找错");

        Assert.Equal("/organs", form.Value("出错的网页"));
    }

    [Fact]
    public async Task A_village_is_complained_of_to_its_township()
    {
        await Organs();
        var clerk = await Site.SignedInAs(qinghe, Role.InformationOfficer);
        await (await clerk.Get("/desk/villages")).Press("保存", ("名称", "上河村"), ("代码", "shanghe"));
        Site.Clock.Set(new DateOnly(2025, 6, 2));

        var village = await Site.Anyone().Get("/villages/qinghe/shanghe");
        Assert.Contains("2025年第一季度 集体财务收支情况", village.Text, StringComparison.Ordinal);
        var form = await village.Click("向青禾镇人民政府反映");
        Assert.Equal("反映上河村的村务公开情况", form.Heading);
        var done = await form.Press("提交", ("标题", "没有公布账目"), ("内容", "一季度的账目一直没有公布。"));

        Assert.Equal("来信已收到", done.Heading);
        Assert.Contains("没有公布账目", (await (await Site.SignedInAs(qinghe, Role.InformationOfficer)).Get("/desk/feedback")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_is_opened_answered_and_its_result_published()
    {
        await Organs();
        var clerk = await Site.SignedInAs(qinghe, Role.InformationOfficer);
        await (await clerk.Get("/desk/surveys/new")).Press("发起", ("标题", "便民服务调查"), ("说明", "了解需要"), ("题目", "满意吗？（单选）\n满意\n不满意"), ("开始日期", "2025-01-06"), ("结束日期", "2025-01-10"));

        var citizen = Site.Anyone();
        var survey = await (await citizen.Get("/surveys")).Click("便民服务调查");
        Assert.Equal(["第 1 题“满意吗？”：请选择一项。"], (await survey.Press("提交")).Errors());
        await survey.Press("提交", ("不满意", "是"));

        Site.Clock.Set(new DateOnly(2025, 2, 3));
        var ended = await citizen.Get(survey.Address);
        Assert.Contains("不满意 | 1 | 1 100.0%", ended.Table("1. 满意吗？"), StringComparison.Ordinal);
    }

    private Task Organs() => Site.Given(county, new Organ
    {
        Id = qinghe.Id, Code = qinghe.Code, Name = qinghe.Name, Type = qinghe.Type, Level = qinghe.Level, ParentId = county.Id, Path = qinghe.Path,
    });
}

public sealed class FeedbackTests_on_SQLite() : FeedbackTests(Database.SQLite);

public sealed class FeedbackTests_on_PostgreSQL() : FeedbackTests(Database.PostgreSQL);
