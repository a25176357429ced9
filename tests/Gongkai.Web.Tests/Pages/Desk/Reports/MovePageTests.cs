using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk.Reports;

/// <summary>A report from draft to publication and back, by pages alone.</summary>
public abstract class MovePageTests(Database database) : PageTests(database)
{
    private const string Address = "/desk/reports/qinghe/2024";

    private Organ county = null!;
    private Organ township = null!;
    private Visitor clerk = null!;
    private Visitor authority = null!;

    private async Task Given(ReportState state = ReportState.Draft)
    {
        county = await County();
        township = An.Organ("qinghe", "青禾镇人民政府", county);
        await Site.Given(township);
        clerk = await SignedInAs(township, Role.InformationOfficer);
        authority = await SignedInAs(county, Role.Authority);
        await Site.Given(An.AnnualReport(township, state: state, author: clerk.PersonId));
    }

    [Fact]
    public async Task A_report_goes_through_its_reviews_is_sent_back_with_a_letter_comes_again_and_is_published()
    {
        await Given();
        await Reviewed();
        var page = await Do(clerk, "报送");
        Assert.Equal("2024 年度报告 · 已报送", page.Heading);

        page = await Do(authority, "退回", ("退回理由", "请核对第三张表。"), ("报回期限（工作日）", "3"));
        Assert.Contains("请于 2025年1月9日 前改正", page.Text);
        var letter = await clerk.Ask(page.Document.QuerySelectorAll("a").First(a => a.TextContent.Contains("退回意见")).GetAttribute("href")!);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", letter.Content.Headers.ContentType?.MediaType);

        Site.Clock.Advance(TimeSpan.FromHours(1));
        await Reviewed();
        await Do(clerk, "报送");
        await Do(authority, "验收");
        page = await Do(clerk, "发布");
        Assert.Equal("2024 年度报告 · 已发布", page.Heading);
        Assert.Equal(14, page.Table("办理记录").Split('\n').Length);   // the header and thirteen moves

        page = await (await clerk.Get(Address + "/correct")).Press("建立更正稿", ("更正说明", "更正受理数"));
        Assert.Contains("更正说明（随本版公布）：更正受理数", page.Text);
        Assert.Equal("2024 年度报告 · 草稿", page.Heading);
    }

    [Theory]
    [InlineData("NONSENSE")]
    [InlineData("99")]
    [InlineData("-1")]
    public async Task A_move_that_no_table_knows_is_not_found(string move)
    {
        await Given();

        Assert.Equal(404, (int)(await clerk.Ask($"{Address}/move/{move}")).StatusCode);
        Assert.Equal(200, (int)(await clerk.Ask($"{Address}/move/SendToReview")).StatusCode);
    }

    [Fact]
    public async Task Sending_back_without_a_reason_is_told_at_the_field_and_loses_nothing()
    {
        await Given(ReportState.Submitted);

        var page = await (await authority.Get(Address + "/move/SendBack")).Press("确认退回", ("报回期限（工作日）", "7"), ("意见书落款", "云岭县政务公开办公室"));

        Assert.Equal(["退回须写明理由，说明哪里要改"], page.Errors());
        Assert.Equal(("7", "云岭县政务公开办公室"), (page.Value("报回期限（工作日）"), page.Value("意见书落款")));
    }

    [Fact]
    public async Task Who_may_not_is_told_why_and_gets_no_button()
    {
        await Given(ReportState.FirstReview);
        var second = await SignedInAs(township, Role.SecondReviewer);

        var status = await second.Get(Address);
        Assert.DoesNotContain("审核通过", status.Links());
        Assert.Contains("初审阶段的“审核通过”由青禾镇人民政府的初审人员办理", status.Text);

        var page = await second.Get(Address + "/move/Approve");
        Assert.Contains("由青禾镇人民政府的初审人员办理", page.Text);
        Assert.DoesNotContain("确认审核通过", page.Buttons());
    }

    [Fact]
    public async Task The_writer_sees_why_someone_else_reviews()
    {
        await Given();
        var both = await SignedInAs(township, Role.InformationOfficer, Role.FirstReviewer);
        await Do(both, "送审");

        var page = await both.Get(Address + "/move/Approve");

        Assert.Contains("报告由您编写或送审，须由他人审核", page.Text);
    }

    [Fact]
    public async Task Another_organ_s_report_is_not_there()
    {
        await Given(ReportState.Submitted);
        var neighbour = await SignedInAs(await Neighbour(), Role.InformationOfficer, Role.FirstReviewer);
        var version = await Site.Ask(db => db.ReportVersions.Select(v => v.Id).SingleAsync());

        foreach (var address in new[] { Address, Address + "/move/Approve", Address + "/v1", Address + "/difference", $"/desk/reports/files/{version}/docx", $"/desk/reports/files/{version}/evidence" })
        {
            Assert.Equal(404, (await neighbour.Get(address)).Status);
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("evidence")]
    public async Task Every_download_is_served(string kind)
    {
        await Given(ReportState.Submitted);
        var version = await Site.Ask(db => db.ReportVersions.Select(v => v.Id).SingleAsync());

        var answer = await authority.Ask($"/desk/reports/files/{version}/{kind}");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("青禾镇人民政府", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    private async Task Reviewed()
    {
        await Do(clerk, "送审");
        foreach (var role in new[] { Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer })
        {
            await Do(await SignedInAs(township, role), "审核通过");
        }
    }

    private async Task<Page> Do(Visitor visitor, string move, params (string Label, string Value)[] fields)
    {
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        return await (await (await visitor.Get(Address)).Click(move)).Press($"确认{move}", fields);
    }

    private async Task<Organ> Neighbour()
    {
        var organ = An.Organ("liuxi", "柳溪镇人民政府", county);
        await Site.Given(organ);
        return organ;
    }
}

public sealed class MovePageTests_on_SQLite() : MovePageTests(Database.SQLite);

public sealed class MovePageTests_on_PostgreSQL() : MovePageTests(Database.PostgreSQL);
