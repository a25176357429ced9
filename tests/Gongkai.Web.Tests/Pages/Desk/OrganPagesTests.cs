using Gongkai.App.AnnualReports.County;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk;

public abstract class OrganPagesTests(Database database) : PageTests(database)
{
    private Organ county = null!;
    private Organ qinghe = null!;
    private Organ liuxi = null!;

    [Fact]
    public async Task An_organ_is_added_and_what_is_wrong_stands_beside_its_field()
    {
        var admin = await Admin();
        var page = await (await admin.Get("/desk/organs/yunling")).Click("新增下级机关");

        page = await page.Press("新增机关", ("全称", "云岭县水务局"), ("新代码", "Shui Wu"));
        Assert.Contains("小写字母", Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Contains("小写字母", page.Document.GetElementById("NewCode-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("云岭县水务局", "Shui Wu"), (page.Value("全称"), page.Value("新代码")));

        page = await page.Press("新增机关", ("新代码", "shuiwu"), ("类型", "部门"), ("层级", "县级"));
        Assert.Contains("已新增“云岭县水务局”", page.Text, StringComparison.Ordinal);
        Assert.Equal("部门，县级", (await admin.Get("/desk/organs/shuiwu")).Value("类型和层级"));
    }

    [Fact]
    public async Task What_the_list_says_is_put_right()
    {
        var admin = await Admin();
        var page = await (await admin.Get("/desk/organs/qinghe")).Click("修改资料");

        page = await page.Press("保存", ("统一社会信用代码（选填）", "123"), ("年报截止日（选填）", "13-40"));
        Assert.NotNull(page.Document.GetElementById("CreditCode-error"));
        page = await page.Press("保存", ("统一社会信用代码（选填）", ""), ("年报截止日（选填）", "01-25"), ("设立日期（选填）", "2019-03-01"), ("简称（选填）", "青禾"), ("有规章制定权", "是"));

        Assert.Equal(("青禾", "每年 01-25"), (page.Value("简称"), page.Value("年报截止日")));
        Assert.Equal("2019-03-01", (await page.Click("修改资料")).Value("设立日期（选填）"));
        Assert.Equal("是", (await page.Click("修改资料")).Value("有规章制定权"));
    }

    [Fact]
    public async Task A_new_name_keeps_the_former_one_and_wants_its_day()
    {
        var admin = await Admin();
        var page = await (await admin.Get("/desk/organs/qinghe")).Click("更名");

        page = await page.Press("更名", ("新名称", "青禾街道办事处"));
        Assert.Equal(["请填写启用日期"], page.Errors());
        page = await page.Press("更名", ("启用日期", "2025-01-01"));

        Assert.Equal(("青禾街道办事处", "青禾镇人民政府（至2024年12月31日）"), (page.Heading, page.Value("曾用名")));
    }

    [Fact]
    public async Task Moving_shows_what_follows_before_it_is_done()
    {
        var admin = await Admin();
        await Site.Given(Below(qinghe, "zhan", "青禾镇水务站"));
        var head = await SignedInAs(liuxi, Role.OfficeHead);
        var page = await (await admin.Get("/desk/organs/qinghe")).Click("调整隶属关系");

        page = await page.Press("看看会有哪些变化");
        Assert.Equal(["请选择新的上级机关", "请填写生效日期"], page.Errors());
        page = await page.Press("看看会有哪些变化", ("新的上级机关", "柳溪镇人民政府"), ("生效日期", "2025-01-02"));
        Assert.Equal("1 个下级机关：青禾镇水务站", page.Value("随之移动"));
        Assert.Equal("工作机构负责人（柳溪镇人民政府工作机构负责人）", page.Value("开始管辖"));
        Assert.Equal("yunling/qinghe/", await Path("qinghe"));

        page = await page.Press("确认调整");
        Assert.Equal("云岭县人民政府（至2025年1月1日）", page.Value("原隶属关系"));
        Assert.Equal("yunling/liuxi/qinghe/zhan/", await Path("zhan"));
        Assert.Contains("调整隶属关系", (await page.Click("这个机关的历史")).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await head.Get("/desk/organs/qinghe/move")).Status);
    }

    [Fact]
    public async Task Several_are_merged_into_one_after_a_look_at_what_follows()
    {
        var admin = await Admin();
        await Site.Given(Below(qinghe, "zhan", "青禾镇水务站"), Below(county, "xin", "新溪镇人民政府"));
        await SignedInAs(liuxi, Role.InformationOfficer);
        var page = await (await admin.Get("/desk/organs")).Click("合并机关");

        page = await page.Press("看看会有哪些变化");
        Assert.Equal(["请勾选要并入的机关", "请选择承继机关", "请填写最后存在的日期"], page.Errors());
        page = await page.Press("看看会有哪些变化", ("青禾镇人民政府", "是"), ("柳溪镇人民政府", "是"), ("承继机关", "新溪镇人民政府"), ("最后存在的日期", "2024-12-31"), ("人员转到承继机关", "是"));
        Assert.Contains("1 个，改隶承继机关：青禾镇水务站", page.Text, StringComparison.Ordinal);
        Assert.Contains("信息员（信息员）：不会自动转到承继机关", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 人：信息员，转到承继机关", page.Text, StringComparison.Ordinal);

        page = await page.Press("确认合并");
        Assert.Equal("新溪镇人民政府", page.Heading);
        Assert.Contains("柳溪镇人民政府（至2024年12月31日）", page.Value("并入的机关"), StringComparison.Ordinal);
        Assert.Equal("yunling/xin/zhan/", await Path("zhan"));
        Assert.Equal(1, await Site.Ask(db => db.Users.CountAsync(p => p.Name == "信息员" && db.Organs.Any(o => o.Id == p.OrganId && o.Code == "xin"))));
        Assert.DoesNotContain("青禾镇人民政府", (await admin.Get("/desk/organs")).Text, StringComparison.Ordinal);
        Assert.Contains("（2024年12月31日止）", (await (await admin.Get("/desk/organs")).Click("也看已撤销的")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_along_as_a_workbook_comes_in_again()
    {
        var admin = await Admin();
        await admin.Get("/desk/organs");
        var response = await admin.Ask("/desk/organs?handler=Export&kind=xlsx");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType?.MediaType);

        var page = await (await admin.Get("/desk/organs/import")).Press("导入", [], [("名录文件", "机关名录.xlsx", bytes)]);

        Assert.Contains("新增 0 个，变更 0 个，不变 3 个，有问题 0 处", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_with_a_new_organ_is_tried_and_then_written()
    {
        var admin = await Admin();
        var book = new ExportTable("名录", ["名称", "代码", "上级", "类型", "层级"], [["白石镇人民政府", "baishi", "yunling", "乡镇", "乡"], ["无名", "X", "yunling", "乡镇", "乡"]]).Xlsx();
        var page = await (await admin.Get("/desk/organs/import")).Press("导入", [("写入（不勾选只试运行）", "是")], [("名录文件", "名录.xlsx", book)]);
        Assert.Contains("第 3 行“代码”", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, await Site.Ask(db => db.Organs.CountAsync()));

        var good = new ExportTable("名录", ["名称", "代码", "上级", "类型", "层级"], [["白石镇人民政府", "baishi", "yunling", "乡镇", "乡"]]).Xlsx();
        page = await page.Press("导入", [("写入（不勾选只试运行）", "是")], [("名录文件", "名录.xlsx", good)]);
        Assert.Contains("已写入", page.Text, StringComparison.Ordinal);
        Assert.Equal("白石镇人民政府", (await admin.Get("/desk/organs/baishi")).Heading);
    }

    [Fact]
    public async Task The_head_of_an_office_changes_its_contact_and_nothing_else()
    {
        await Admin();
        var head = await SignedInAs(qinghe, Role.OfficeHead);
        var page = await head.Get("/desk/organs/qinghe");
        Assert.DoesNotContain("更名", page.Links());

        page = await (await page.Click("修改联系方式")).Press("保存联系方式", ("邮政编码", "12"), ("联系电话", "0000-2"));
        Assert.NotNull(page.Document.GetElementById("PostCode-error"));
        page = await page.Press("保存联系方式", ("邮政编码", "123456"));

        Assert.Equal(("123456", "0000-2"), (page.Value("邮政编码"), page.Value("联系电话")));
        Assert.Equal(403, (await head.Get("/desk/organs/qinghe/edit")).Status);
        Assert.Equal(404, (await head.Get("/desk/organs/liuxi/contact")).Status);
    }

    private async Task<Visitor> Admin()
    {
        county = await County();
        qinghe = Below(county, "qinghe", "青禾镇人民政府");
        liuxi = Below(county, "liuxi", "柳溪镇人民政府");
        await Site.Given(qinghe, liuxi);
        var admin = await SignedInAs(county, Role.Administrator);
        return admin;
    }

    private Task<string> Path(string code) => Site.Ask(db => db.Organs.Where(o => o.Code == code).Select(o => o.Path).SingleAsync());

    private static Organ Below(Organ parent, string code, string name) => new()
    {
        Code = code, Name = name, Type = OrganType.Township, Level = Gongkai.Reports.Checking.OrganLevel.Township, ParentId = parent.Id, Path = $"{parent.Path}{code}/",
    };
}

public sealed class OrganPagesTests_on_SQLite() : OrganPagesTests(Database.SQLite);

public sealed class OrganPagesTests_on_PostgreSQL() : OrganPagesTests(Database.PostgreSQL);
