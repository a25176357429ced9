using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk.Items;

/// <summary>What becomes of published items: filed under a row of the catalogue, handed to archive and library, signed for.</summary>
public abstract class HandOverPagesTests(Database database) : PageTests(database)
{
    private Organ township = null!;
    private Item item = null!;

    private async Task<Visitor> Given()
    {
        township = An.Organ("qinghe", "青禾镇人民政府", await County());
        await Site.Given(township);
        item = PublicOffice.Published(township, 1, "青禾镇农田水利工程建设方案", "<p>方案。</p>", Site.Clock.Now, (_, version) => version.DocumentNumber = "青政发〔2025〕1号");
        await PublicOffice.Publish(Site.Services, new Act(Actor.System(), Site.Clock.Now), item, PublicOffice.Published(township, 2, "青禾镇校车路线", "<p>路线。</p>", Site.Clock.Now.AddMonths(-2)));
        return await SignedInAs(township, Role.InformationOfficer);
    }

    [Fact]
    public async Task A_list_is_found_made_downloaded_and_signed_for_with_its_paper()
    {
        var clerk = await Given();
        var page = await (await clerk.Get(Links.DeskItems)).Click("移送档案馆、图书馆");
        Assert.Contains("还没有移送清单", page.Text);
        page = await page.Press("查找", ("接收单位", "云岭县档案馆"), ("公开日期自", "2025-02-01"), ("至", "2025-01-01"));
        Assert.Equal(["起始日期不能晚于截止日期"], page.Errors());
        page = await page.Press("查找", ("公开日期自", "2025-01-01"), ("至", "2025-01-31"));
        Assert.Equal("云岭县档案馆", page.Value("接收单位"));
        Assert.Contains("青政发〔2025〕1号", page.Table("按公开时间排列"));
        Assert.DoesNotContain("青禾镇校车路线", page.Text);

        page = await page.Press("生成移送清单");
        Assert.Contains("已生成移送清单，共 1 条", page.Text);
        Assert.StartsWith("等待签收", page.Value("回执"));
        var list = page.Address;
        Assert.Contains("青政发〔2025〕1号", await (await clerk.Ask(list + "?export=csv")).Content.ReadAsStringAsync());
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", (await clerk.Ask(list + "?export=docx")).Content.Headers.ContentType?.MediaType);
        Assert.Equal(404, (int)(await clerk.Ask(list + "?export=exe")).StatusCode);
        Assert.Equal(404, (int)(await clerk.Ask(list + "?handler=Receipt")).StatusCode);

        page = await page.Press("登记回执", [("签收日期", "2030-01-01"), ("签收人", "严馆员")], []);
        Assert.Equal(["请填写签收日期，在移送日期之后、今天之前"], page.Errors());
        Assert.Equal("严馆员", page.Value("签收人"));
        page = await page.Press("登记回执", [("签收日期", "2025-01-06")], [("签收件（选填）", "回执.pdf", "%PDF-1.7\n"u8.ToArray())]);
        Assert.Contains("严馆员，2025年1月6日签收", page.Value("回执"));
        Assert.DoesNotContain("撤销这份清单", page.Buttons());
        var paper = await clerk.Ask(list + "?handler=Receipt");
        Assert.Equal(("application/pdf", "%PDF-1.7\n"), (paper.Content.Headers.ContentType?.MediaType, await paper.Content.ReadAsStringAsync()));
        Assert.Contains("严馆员", (await clerk.Get(Links.HandOvers)).Text);
    }

    [Fact]
    public async Task A_list_made_by_mistake_is_taken_back_and_reviewers_and_strangers_change_nothing()
    {
        var clerk = await Given();
        var asked = await clerk.Get(Links.Filtered(Links.HandOvers, ("Organ", "qinghe"), ("Receiver", "云岭县图书馆"), ("From", "2024-01-01"), ("Until", "2025-01-31")));
        var page = await asked.Press("生成移送清单");
        var list = page.Address;
        Assert.Contains("这段时间公开的信息都已移送给云岭县图书馆", Assert.Single((await asked.Press("生成移送清单")).Errors()));

        var stranger = An.Organ("liuting", "柳亭镇人民政府", await Site.Ask(db => db.Organs.SingleAsync(o => o.Code == "yunling")));
        await Site.Given(stranger);
        var reviewer = await (await SignedInAs(township, Role.FinalReviewer)).Get(list);
        Assert.Contains("青禾镇校车路线", reviewer.Text);
        Assert.DoesNotContain("登记回执", reviewer.Buttons());
        Assert.Equal(404, (await (await SignedInAs(stranger, Role.InformationOfficer)).Get(list)).Status);

        page = await page.Press("撤销这份清单");
        Assert.Contains("已撤销移送清单，2 条信息可以重新移送", page.Text);
        Assert.Equal(404, (await clerk.Get(list)).Status);
    }

    [Fact]
    public async Task An_item_is_filed_under_a_row_of_its_own_organ_and_taken_out_again()
    {
        var clerk = await Given();
        var page = await clerk.Get(Links.Filing(item.Id));
        Assert.Contains("本机关还没有目录", page.Text);

        await (await clerk.Get(Links.Catalogue("qinghe"))).Press("套用所选模板");
        var row = await Site.Ask(db => db.CatalogueRows.Where(r => r.RetiredOn == null).OrderBy(r => r.Order).FirstAsync());
        page = await (await clerk.Get(Links.Filing(item.Id))).Press("保存", ("目录条目", row.Name));
        Assert.Contains("已保存", page.Text);
        Assert.Equal(row.Name, page.Value("目录条目"));
        Assert.Equal(row.Id, await Filed());

        var reader = await (await SignedInAs(township, Role.FirstReviewer)).Get(Links.Filing(item.Id));
        Assert.Contains(row.Name, reader.Text);
        Assert.DoesNotContain("保存", reader.Buttons());

        await page.Press("保存", ("目录条目", "不归入"));
        Assert.Null(await Filed());
    }

    private Task<Guid?> Filed() => Site.Ask(db => db.Items.Where(i => i.Id == item.Id).Select(i => i.CatalogueRowId).SingleAsync());
}

public sealed class HandOverPagesTests_on_SQLite() : HandOverPagesTests(Database.SQLite);

public sealed class HandOverPagesTests_on_PostgreSQL() : HandOverPagesTests(Database.PostgreSQL);
