using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk;

public abstract class PeopleTests(Database database) : PageTests(database)
{
    [Fact]
    public async Task A_new_person_chooses_an_own_password_before_anything_else()
    {
        var admin = await SignedInAs(await County(), Role.Administrator);
        var added = await (await admin.Get("/desk/people/new")).Press("新增", ("姓名", "王敏"), ("登录名", "wangmin"), ("所在机关", "云岭县人民政府"));
        var password = added.Value("初始密码");
        var first = await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", "wangmin"), ("密码", password));
        Assert.Equal(("/desk/account/password", "修改密码"), (first.Address, first.Heading));

        var refused = await first.Press("修改密码", ("原密码", password), ("新密码", "password123456"), ("再输入一次新密码", "password123456"));
        Assert.Contains("太常见", Assert.Single(refused.Errors()), StringComparison.Ordinal);

        var account = await first.Press("修改密码", ("原密码", password), ("新密码", "liuxi-dengdai-7"), ("再输入一次新密码", "liuxi-dengdai-7"));
        Assert.Equal("我的账号", account.Heading);
        Assert.Equal("王敏", account.Value("姓名"));
    }

    [Fact]
    public async Task Roles_are_given_and_taken_back_and_stand_in_the_history()
    {
        var admin = await SignedInAs(await County(), Role.Administrator);
        var added = await (await admin.Get("/desk/people/new")).Press("新增", ("姓名", "王敏"), ("登录名", "wangmin"), ("所在机关", "云岭县人民政府"));
        var person = await added.Click("去分配角色");

        person = await person.Press("分配", ("新角色", "信息员"), ("机关", "云岭县人民政府"), ("包括下级机关", "是"));
        Assert.Equal("角色 | 机关 | 范围 | 操作\n信息员 | 云岭县人民政府 | 本机关及下级 | 收回", person.Table("角色"));

        person = await person.Press("收回");
        Assert.Contains("还没有角色", person.Text, StringComparison.Ordinal);

        var history = await person.Click("这个人员的历史");
        Assert.Equal(["收回角色", "分配角色", "新增账号"], history.Document.QuerySelectorAll("tbody tr td:nth-child(3)").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Administrator_and_auditor_are_different_people()
    {
        var county = await County();
        var admin = await SignedInAs(county, Role.Administrator);
        var auditor = await SignedInAs(county, Role.Auditor);

        var page = await (await admin.Get($"/desk/people/{auditor.PersonId}")).Press("分配", ("新角色", "系统管理员"), ("机关", "云岭县人民政府"));

        Assert.Equal(["系统管理员和审计员不能是同一个人。"], page.Errors());
    }

    [Fact]
    public async Task Nobody_gives_roles_to_themselves()
    {
        var admin = await SignedInAs(await County(), Role.Administrator);
        var page = await (await admin.Get($"/desk/people/{admin.PersonId}")).Press("分配", ("新角色", "终审"), ("机关", "云岭县人民政府"));

        Assert.Contains("不能给自己做这件事", Assert.Single(page.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_of_one_township_sees_nothing_of_the_next()
    {
        var county = await County();
        Organ[] townships = [Township("qinghe", "青禾镇", county), Township("liuxi", "柳溪镇", county)];
        await Site.Given(townships[0], townships[1]);
        var here = await SignedInAs(townships[0], Role.Administrator);
        var there = await SignedInAs(townships[1], Role.InformationOfficer);

        Assert.Contains("共 1 人", (await here.Get("/desk/people")).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await here.Get($"/desk/people/{there.PersonId}")).Status);
    }

    [Fact]
    public async Task A_reset_password_opens_the_account_again_and_a_disabled_account_stays_shut()
    {
        var county = await County();
        var admin = await SignedInAs(county, Role.Administrator);
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        var page = await (await admin.Get($"/desk/people/{clerk.PersonId}")).Press("重置密码");
        var (name, password) = (page.Value("登录名"), page.Document.QuerySelector(".govuk-inset-text code")!.TextContent);

        Assert.Equal("登录工作台", (await clerk.Get("/desk")).Heading);
        Assert.Equal("修改密码", (await SignIn(name, password)).Heading);
        await (await admin.Get($"/desk/people/{clerk.PersonId}")).Press("停用账号");
        Assert.NotEmpty((await SignIn(name, password)).Errors());
    }

    [Fact]
    public async Task A_phone_s_code_is_asked_for_once_it_was_confirmed_and_a_recovery_code_is_good_once()
    {
        var admin = await SignedInAs(await County(), Role.Administrator);
        var added = await (await admin.Get("/desk/people/new")).Press("新增", ("姓名", "王敏"), ("登录名", "wangmin"), ("所在机关", "云岭县人民政府"));
        var first = await SignIn("wangmin", added.Value("初始密码"));
        await first.Press("修改密码", ("原密码", added.Value("初始密码")), ("新密码", "liuxi-dengdai-7"), ("再输入一次新密码", "liuxi-dengdai-7"));
        var account = await first.Again("/desk/account/codes");

        var setup = await account.Press("开始设置");
        var key = setup.Document.QuerySelector("ol code")!.TextContent.Replace(" ", "");
        Assert.Equal("svg", (await setup.Again(setup.Document.QuerySelector("ol img")!.GetAttribute("src")!)).Document.QuerySelector("svg")?.LocalName);
        Assert.Contains("验证码不对", Assert.Single((await setup.Press("开启", ("验证码", "000000"))).Errors()), StringComparison.Ordinal);
        var codes = (await setup.Press("开启", ("验证码", Phone.Code(key, Site.Clock.Now)))).Document.QuerySelectorAll("ul[aria-label=恢复码] code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.DoesNotContain(key, string.Concat(await Site.Ask(db => db.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().Select(token => token.Value).ToListAsync())), StringComparison.Ordinal);
        Assert.Equal(404, (await setup.Again("/desk/account/codes?handler=Picture")).Status);

        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await SignIn("wangmin", "liuxi-dengdai-7");
        Assert.Equal("两步验证", second.Heading);
        Assert.Equal("王敏，您好", (await second.Press("登录", ("验证码", codes[0]))).Heading);
        Assert.NotEmpty((await (await SignIn("wangmin", "liuxi-dengdai-7")).Press("登录", ("验证码", codes[0]))).Errors());
        var seen = Phone.Code(key, Site.Clock.Now);
        Assert.Equal("王敏，您好", (await (await SignIn("wangmin", "liuxi-dengdai-7")).Press("登录", ("验证码", seen))).Heading);
        Assert.Contains("已用过", Assert.Single((await (await SignIn("wangmin", "liuxi-dengdai-7")).Press("登录", ("验证码", seen))).Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_edited_and_what_is_wrong_stands_beside_its_field_with_what_was_typed()
    {
        var county = await County();
        var admin = await SignedInAs(county, Role.Administrator);
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        var form = await (await admin.Get($"/desk/people/{clerk.PersonId}")).Click("修改资料");

        var refused = await form.Press("保存", ("姓名", "王敏敏"), ("电话（选填）", "请打办公室"), ("备注（选填）", "分管公开"));
        Assert.Contains("电话号码只能有", Assert.Single(refused.Errors()), StringComparison.Ordinal);
        Assert.Equal(("王敏敏", "请打办公室", "分管公开"), (refused.Value("姓名"), refused.Value("电话（选填）"), refused.Value("备注（选填）")));
        var field = refused.Document.GetElementById("Phone")!;
        Assert.Contains("电话号码只能有", refused.Document.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);

        var saved = await refused.Press("保存", ("电话（选填）", "0871-6123 4567"), ("所在机关", "不属于任何机关"));
        Assert.Equal(($"/desk/people/{clerk.PersonId}", "王敏敏", "0871-6123 4567", "分管公开"), (saved.Address, saved.Heading, saved.Value("电话"), saved.Value("备注")));
        var history = await saved.Click("这个人员的历史");
        Assert.DoesNotContain("6123", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("6123", Site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_was_not_chosen_is_asked_for()
    {
        var county = await County();
        var admin = await SignedInAs(county, Role.Administrator);
        var clerk = await SignedInAs(county);

        Assert.Equal(["请选择要分配的角色。"], (await (await admin.Get($"/desk/people/{clerk.PersonId}")).Press("分配")).Errors());
    }

    [Fact]
    public async Task Without_an_administrator_the_sign_in_page_says_how_to_make_one()
    {
        Assert.Contains("gongkai office user add", (await Site.Anyone().Get("/desk/sign-in")).Text, StringComparison.Ordinal);
        await SignedInAs(await County(), Role.Administrator);
        Assert.DoesNotContain("gongkai office user add", (await Site.Anyone().Get("/desk/sign-in")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_is_taken_along_as_a_table()
    {
        var auditor = await SignedInAs(await County(), Role.Auditor);
        await auditor.Get("/desk/history");
        var csv = await (await auditor.Ask("/desk/history?handler=Csv")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("序号,时间,人员,事项,对象,机关,理由,变化\r\n", csv, StringComparison.Ordinal);
        var newest = long.Parse(csv.Split("\r\n")[1].Split(',')[0].Trim('"'), System.Globalization.CultureInfo.InvariantCulture);   // what the site notes meanwhile comes after
        Assert.Equal(await Site.Ask(db => db.History.CountAsync(entry => entry.Sequence <= newest)), csv.Split("\r\n").Length - 2);
    }

    private static Organ Township(string code, string name, Organ county) => new()
    {
        Code = code, Name = name, Type = OrganType.Township, Level = Gongkai.Reports.Checking.OrganLevel.Township, ParentId = county.Id, Path = $"{county.Path}{code}/",
    };

    private async Task<Page> SignIn(string name, string password) => await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", name), ("密码", password));
}

public sealed class PeopleTests_on_SQLite() : PeopleTests(Database.SQLite);

public sealed class PeopleTests_on_PostgreSQL() : PeopleTests(Database.PostgreSQL);
