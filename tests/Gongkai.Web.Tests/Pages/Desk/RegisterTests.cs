using System.Text;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Imports;
using Gongkai.Law.Registers;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk;

public abstract class RegisterTests(Database database) : PageTests(database)
{
    private const string Penalties = "行政相对人名称,行政相对人类别,证件号码,行政处罚决定书文号,违法行为类型,处罚决定日期\r\n"
        + "张三丰,自然人,110101199003071233,云市监罚〔2024〕1号,无照经营,2024-03-01\r\n云岭县青禾面粉有限公司,法人,,云市监罚〔2024〕2号,标签不合格,2024-03-05\r\n李四,外星人,,云市监罚〔2024〕3号,无照经营,昨天\r\n";

    [Fact]
    public async Task A_list_goes_from_the_file_to_the_public_with_persons_masked_and_bad_rows_named()
    {
        var county = await County();
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        var page = await clerk.Get(Links.RegisterImports);

        page = await page.Press("上传", [("登记簿", "penalty")], [("清单文件", "处罚.csv", Encoding.UTF8.GetBytes(Penalties))]);
        Assert.Contains("张三丰", page.Text);
        Assert.DoesNotContain("110101199003071233", page.Text);
        Assert.Equal("证件号码", page.Value("证件号码对应的字段"));

        page = await Worked(await page.Press("试运行"));
        Assert.Equal("2", page.Value("合格的行"));
        Assert.Contains("4 | 行政相对人类别：“外星人”不在可选范围内", page.Table("这些行没有写入"));

        page = await Worked(await page.Press("写入 2 行"));
        Assert.Equal("已写入", page.Value("状态"));

        var reviewer = await SignedInAs(county, Role.FinalReviewer);
        await (await reviewer.Get(page.Address)).Press("公开这批登记");
        var shown = await Site.Anyone().Get(Links.OrganDecisions("yunling", DecisionKind.Penalty));
        Assert.Contains("张**", shown.Text);
        Assert.Contains("云岭县青禾面粉有限公司", shown.Text);
        Assert.DoesNotContain("三丰", shown.Text);
    }

    [Fact]
    public async Task A_withdrawn_penalty_is_gone_from_the_public_list_in_the_same_moment_and_its_page_says_why()
    {
        var county = await County();
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        var form = await clerk.Get(Links.NewDecision(DecisionKind.Penalty));
        form = await form.Press("保存", ("行政相对人名称", "云岭县青禾面粉有限公司"), ("行政相对人类别", "法人及非法人组织"), ("行政处罚决定书文号", "云市监罚〔2024〕9号"), ("违法行为类型", "标签不合格"), ("处罚决定日期", "2024-12-20"));
        Assert.Equal("云市监罚〔2024〕9号", form.Heading);

        var reviewer = await SignedInAs(county, Role.FinalReviewer);
        var page = await (await reviewer.Get(form.Address)).Press("公开");
        var anyone = Site.Anyone();
        Assert.Contains("云岭县青禾面粉有限公司", (await anyone.Get(Links.OrganDecisions("yunling", DecisionKind.Penalty))).Text);

        await page.Press("撤回", ("撤回理由（公众会看到）", "经行政复议，原处罚决定已撤销"));
        var list = await anyone.Get(Links.OrganDecisions("yunling", DecisionKind.Penalty));
        Assert.DoesNotContain("青禾面粉", list.Text);
        Assert.Contains("经行政复议，原处罚决定已撤销", (await list.Click("云市监罚〔2024〕9号")).Text);
    }

    [Fact]
    public async Task Many_decisions_are_looked_through_published_together_and_withdrawn_together()
    {
        var county = await County();
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        foreach (var serial in new[] { "21", "22", "23" })
        {
            await (await clerk.Get(Links.NewDecision(DecisionKind.Penalty))).Press("保存", ("行政相对人名称", $"云岭县{serial}号商店"), ("行政相对人类别", "法人及非法人组织"), ("行政处罚决定书文号", $"云市监罚〔2024〕{serial}号"), ("违法行为类型", "标签不合格"), ("处罚决定日期", "2024-12-20"));
        }

        Assert.DoesNotContain("公开选中的", (await clerk.Get(Links.Decisions(DecisionKind.Penalty))).Text);
        var reviewer = await SignedInAs(county, Role.FinalReviewer);
        var list = await reviewer.Get(Links.Decisions(DecisionKind.Penalty));
        Assert.Equal(["请在清单里选择决定，一次最多 500 项。"], (await list.Press("公开选中的")).Errors());

        var page = await list.Press("公开选中的", ("选择 云市监罚〔2024〕21号", "是"), ("选择 云市监罚〔2024〕23号", "是"));
        Assert.Contains("将公开 2 项", page.Text);
        await (await reviewer.Get((await page.Click("云市监罚〔2024〕23号")).Address)).Press("公开");
        page = await page.Press("公开 2 项");
        Assert.Contains("已公开 1 项，1 项没有办成，没有改动", page.Text);
        Assert.Contains("云市监罚〔2024〕23号 | 这项决定已经公开过", page.Table("每项的结果"));
        Assert.Contains("将公开 1 项", (await list.Press("公开筛选出的全部")).Text);

        page = await page.Press("撤回这 1 项");
        Assert.Equal(["请写明撤回的理由（4至1000字），公众会看到"], page.Errors());
        page = await page.Press("撤回 1 项", ("撤回理由（公众会看到）", "登记有误，核实后另行公开"));
        Assert.Contains("已撤回 1 项", page.Text);
        var shown = (await Site.Anyone().Get(Links.OrganDecisions("yunling", DecisionKind.Penalty))).Text;
        Assert.Contains("云岭县23号商店", shown);
        Assert.DoesNotContain("云岭县21号商店", shown);
    }

    [Fact]
    public async Task Mistakes_in_a_form_are_named_and_what_was_typed_stays()
    {
        var clerk = await SignedInAs(await County(), Role.InformationOfficer);

        var page = await (await clerk.Get(Links.NewDocument)).Press("保存", ("标题", "云岭县集贸市场管理办法"), ("文件种类", "规章"), ("发文字号（选填）", "没有文号"), ("成文日期", "三月"));

        Assert.Contains("成文日期：“三月”不是日期", Assert.Single(page.Errors()));
        Assert.Contains("没有规章制定权", page.Errors()[0]);
        Assert.Equal("云岭县集贸市场管理办法", page.Value("标题"));
    }

    [Fact]
    public async Task A_document_is_registered_repealed_published_and_found_in_the_library_with_its_validity()
    {
        var county = await County();
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        var page = await (await clerk.Get(Links.NewDocument)).Press("保存", ("标题", "云岭县集贸市场管理办法"), ("文件种类", "行政规范性文件"), ("发文字号（选填）", "云政规[2023]第03号"), ("成文日期", "2023-03-01"));
        page = await page.Press("登记变动", ("变动", "废止"), ("从哪一天起算", "2024-06-01"), ("依据的文件或决定", "云政发〔2024〕5号"));
        Assert.Contains("2024年6月1日 废止，依据 云政发〔2024〕5号", page.Text);
        Assert.Contains("规范写法 云政规〔2023〕3号", page.Text);

        var reviewer = await SignedInAs(county, Role.FinalReviewer);
        await (await reviewer.Get(page.Address)).Press("公开");
        var found = await (await Site.Anyone().Get(Links.Normative)).Press("查看", ("标题或文号", "云政规（2023）3号"));

        Assert.Contains("废止", found.Text);
        Assert.Contains("自2024年6月1日起废止", (await found.Click("云岭县集贸市场管理办法")).Text);
    }

    [Fact]
    public async Task Counted_figures_go_into_the_draft_only_where_they_are_ticked()
    {
        var county = await County();
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        await Site.Given(An.AnnualReport(county, 2024, saying: A.Report().Set("disclosure/fees/amount", 9)));
        await (await clerk.Get(Links.Filtered(Links.RegisterFees, ("organ", "yunling"), ("year", 2024)))).Press("保存", ("收费项目", "检验检测费"), ("年度", "2024"), ("收费金额（万元）", "1.25"));

        var page = await clerk.Get(Links.Table2Of("yunling", 2024));
        Assert.Contains("登记簿比年报少 7.75", page.Text);
        page = await page.Press("填入年报草稿");
        Assert.Equal(["请勾选要填入的单元格"], page.Errors());
        page = await page.Press("填入年报草稿", (page.Document.QuerySelector("label[for='fill-disclosure-fees-amount']")!.TextContent.Trim(), "是"));

        Assert.Contains("已填入年报草稿 1 格", page.Text);
        Assert.DoesNotContain("登记簿比年报少", page.Text);
    }

    private async Task<Page> Worked(Page page)
    {
        while (await Site.Ask(db => db.RegisterImports.AnyAsync(i => i.State == ImportState.Trying || i.State == ImportState.Writing)))
        {
            await Site.Run((WorkOnImports op) => op.Run(Site.Act(), default));
        }

        return await page.Again(page.Address);
    }
}

public sealed class RegisterTests_on_SQLite() : RegisterTests(Database.SQLite);

public sealed class RegisterTests_on_PostgreSQL() : RegisterTests(Database.PostgreSQL);
