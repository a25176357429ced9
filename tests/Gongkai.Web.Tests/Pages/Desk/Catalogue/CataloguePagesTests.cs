using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk.Catalogue;

public abstract class CataloguePagesTests(Database database) : PageTests(database)
{
    private Organ township = null!;
    private Visitor clerk = null!;

    private async Task Given()
    {
        var county = await County();
        township = An.Organ("qinghe", "青禾镇人民政府", county);
        township.Contact = new OrganContact { Office = "青禾镇党政办公室", Phone = "0000-1000023" };
        await Site.Given(township);
        clerk = await Site.SignedInAs(township, Role.InformationOfficer);
    }

    [Fact]
    public async Task A_clerk_takes_the_templates_edits_a_row_and_the_public_sees_it()
    {
        await Given();
        var page = await clerk.Get("/desk/catalogue/qinghe");
        Assert.Contains("还没有目录", page.Text);

        page = await page.Press("套用所选模板");
        Assert.Contains("已新增", page.Text);
        Assert.Contains("宅基地审核：宅基地使用审核结果", page.Text);

        var row = await Site.Ask(db => db.CatalogueRows.SingleAsync(r => r.Second == "宅基地使用审核结果"));
        page = await clerk.Get($"/desk/catalogue/qinghe/row/{row.Id}");
        page = await page.Press("保存条目", ("责任科室", "自然资源所"), ("公开内容（要素）", ""));
        Assert.Contains("请填写公开内容（要素）", page.Text);
        page = await page.Press("保存条目", ("公开内容（要素）", "条件、程序、结果"));
        Assert.Contains("条目已保存", page.Text);

        var open = await Site.Anyone().Get("/o/qinghe/catalogue");
        Assert.Contains("条件、程序、结果", open.Text);
        Assert.Contains("公开目录", open.Document.QuerySelector(".gk-tabs")!.TextContent);
    }

    [Fact]
    public async Task A_guide_is_confirmed_at_the_desk_and_read_and_downloaded_by_the_public()
    {
        await Given();
        Assert.Contains("青禾镇党政办公室", (await Site.Anyone().Get("/o/qinghe/guide")).Text);

        var page = await (await clerk.Get("/desk/catalogue/qinghe/guide")).Press("核对无误，确认为第 1 版");
        Assert.Contains("第 1 版已确认", page.Text);

        var open = await Site.Anyone().Get("/o/qinghe/guide");
        Assert.Contains("一、总体说明", open.Text);
        var file = await Site.Anyone().Ask("/o/qinghe/guide/qinghe-guide-v1.docx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(404, (int)(await Site.Anyone().Ask("/o/qinghe/guide/qinghe-guide-v2.docx")).StatusCode);
        Assert.Equal(404, (await Site.Anyone().Get("/o/qinghe/guide?version=2")).Status);
    }

    [Fact]
    public async Task A_pattern_is_tried_before_it_is_saved_and_a_dangerous_one_is_refused()
    {
        await Given();
        var county = await Site.Ask(db => db.Organs.SingleAsync(o => o.Code == "yunling"));
        var authority = await Site.SignedInAs(county, Role.Authority);

        var page = await (await authority.Get("/desk/catalogue/qinghe/numbers")).Press("试一试", ("本机关及下级机关的规则", "青{年}-{流水号:4}"));
        Assert.Contains("青2025-0001", page.Text);
        page = await page.Press("保存规则", ("本机关及下级机关的规则", "{年}{流水号:4}"));
        Assert.Contains("可能重号", page.Text);
        page = await page.Press("保存规则", ("本机关及下级机关的规则", "青{年}-{流水号:4}"));
        Assert.Contains("本机关自定", page.Text);
        Assert.Null((await clerk.Get("/desk/catalogue/qinghe/numbers")).Document.QuerySelector("main form button"));
    }

    [Fact]
    public async Task The_county_sees_all_gaps_and_the_clerk_is_reminded_of_their_own()
    {
        await Given();
        await (await clerk.Get("/desk/catalogue/qinghe")).Press("套用所选模板");
        var authority = await Site.SignedInAs(await Site.Ask(db => db.Organs.SingleAsync(o => o.Code == "yunling")), Role.Authority);

        var page = await authority.Get("/desk/catalogue/county?state=Empty");
        Assert.Contains("青禾镇人民政府", page.Text);
        Assert.Contains("1 个还没有目录", page.Text);
        var csv = await authority.Ask("/desk/catalogue/county?export=csv");
        Assert.Contains("宅基地使用审核结果", await csv.Content.ReadAsStringAsync());

        Assert.Contains("公开目录提醒：青禾镇人民政府", (await clerk.Get("/desk")).Text);
        Assert.DoesNotContain("青禾镇人民政府", (await clerk.Get("/desk/catalogue/county")).Document.QuerySelector("main")!.TextContent);
        Assert.Equal(404, (await clerk.Get("/desk/catalogue/yunling")).Status);
    }

    [Fact]
    public async Task An_organ_without_catalogue_and_rules_has_no_such_tabs()
    {
        await Given();

        var page = await Site.Anyone().Get("/o/qinghe");

        Assert.DoesNotContain("公开目录", page.Document.QuerySelector(".gk-tabs")!.TextContent);
        Assert.DoesNotContain("公开制度", page.Document.QuerySelector(".gk-tabs")!.TextContent);
        Assert.Contains("还没有公布", (await Site.Anyone().Get("/o/qinghe/catalogue")).Text);
        Assert.Equal(200, (await Site.Anyone().Get("/o/qinghe/rules")).Status);
    }
}

public sealed class CataloguePagesTests_on_SQLite() : CataloguePagesTests(Database.SQLite);

public sealed class CataloguePagesTests_on_PostgreSQL() : CataloguePagesTests(Database.PostgreSQL);
