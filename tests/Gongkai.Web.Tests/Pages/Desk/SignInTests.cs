using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk;

public abstract class SignInTests(Database database) : PageTests(database)
{
    private const string Password = "liuxi-dengdai-2025";

    [Fact]
    public async Task Name_and_password_lead_to_the_page_that_was_asked_for()
    {
        await Clerk();
        var page = await Site.Anyone().Get("/desk/sign-out");
        Assert.Equal("登录工作台", page.Heading);

        page = await page.Press("登录", ("登录名", "wangmin"), ("密码", Password));

        Assert.Equal("/desk/sign-out", page.Address);
        Assert.Equal("person.sign-in", await LastOperation());

        page = await page.Press("退出");
        Assert.Equal(("登录工作台", "person.sign-out"), (page.Heading, await LastOperation()));
    }

    [Theory]
    [InlineData("wangmin", "wrong-password-1")]
    [InlineData("nobody", Password)]
    public async Task A_wrong_name_and_a_wrong_password_are_told_the_same(string name, string password)
    {
        await Clerk();
        var page = await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", name), ("密码", password));

        Assert.Equal(["登录名或密码不对，或者账号暂时不能使用。请核对后重试；连续输错会锁定一段时间，忘记密码请联系系统管理员。"], page.Errors());
        Assert.Equal("person.sign-in-refused", await LastOperation());
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_account_for_a_quarter_of_an_hour()
    {
        await Clerk();
        for (var count = 0; count < 5; count++)
        {
            await Try("wrong-password-1");
        }

        Assert.NotEmpty((await Try(Password)).Errors());
        Site.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Empty((await Try(Password)).Errors());
    }

    [Fact]
    public async Task A_return_address_outside_the_site_is_not_followed()
    {
        await Clerk();
        var page = await Site.Anyone().Get("/desk/sign-in?next=https%3A%2F%2Fevil.example%2F");
        page = await page.Press("登录", ("登录名", "wangmin"), ("密码", Password));

        Assert.Equal("/desk", page.Address);
    }

    [Fact]
    public async Task A_disabled_person_is_out_at_the_next_request()
    {
        var person = await Clerk();
        var visitor = Site.SignedInAs(person);
        Assert.Equal("要退出登录吗？", (await visitor.Get("/desk/sign-out")).Heading);

        await Site.Run(async (Gongkai.App.Storage.OfficeDb db) =>
        {
            (await db.Users.FirstAsync(p => p.Id == person.Id)).Disabled = true;
            await db.Commit(Site.Act(), new("test.disable", nameof(Person), person.Id.ToString()));
            return 0;
        });

        Assert.Equal("登录工作台", (await visitor.Get("/desk/sign-out")).Heading);
    }

    [Fact]
    public async Task Neither_name_nor_password_of_a_failed_try_is_logged()
    {
        await Clerk();
        await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", "zhangsan-secret"), ("密码", "hunter2-hunter2"));

        Assert.NotEqual("", Site.Log.Text);
        Assert.DoesNotContain("zhangsan-secret", Site.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2-hunter2", Site.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_form_s_token_nothing_is_tried()
    {
        var answer = await Site.Anyone().Client.PostAsync(new Uri("/desk/sign-in", UriKind.Relative), new FormUrlEncodedContent([new("Name", "wangmin"), new("Password", Password)]), TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("wangmin")]
    [InlineData("nobody")]
    public async Task A_name_is_tried_ten_times_a_minute_whether_it_exists_or_not(string name)
    {
        await Clerk();
        for (var count = 0; count < 10; count++)
        {
            var tried = await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", name), ("密码", "wrong-password-1"));
            Assert.Equal(200, tried.Status);
        }

        var last = await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", name.ToUpperInvariant()), ("密码", Password));

        Assert.Equal((429, "登录工作台"), (last.Status, last.Heading));
        Assert.Contains("过一分钟再试", Assert.Single(last.Errors()), StringComparison.Ordinal);
        Assert.Equal(name.ToUpperInvariant(), last.Value("登录名"));
        Assert.Equal(200, (await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", "another"), ("密码", "wrong-password-1"))).Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field()
    {
        await Clerk();
        var page = await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", "wangmin"));

        Assert.Equal(["请输入密码"], page.Errors());
        Assert.Equal("错误：请输入密码", page.Document.GetElementById("Password-error")!.TextContent);
        Assert.Equal(("wangmin", ""), (page.Value("登录名"), page.Value("密码")));
    }

    private async Task<Page> Try(string password) =>
        await (await Site.Anyone().Get("/desk/sign-in")).Press("登录", ("登录名", "wangmin"), ("密码", password));

    private async Task<Person> Clerk()
    {
        var person = new Person { UserName = "wangmin", NormalizedUserName = "WANGMIN", Name = "王敏", CreatedAt = Site.Clock.Now, SecurityStamp = "stamp", OrganId = (await County()).Id };
        person.PasswordHash = new PasswordHasher<Person>().HashPassword(person, Password);
        await Site.Given(person);

        return person;
    }

    private Task<string> LastOperation() => Site.Ask(db => db.History.OrderByDescending(e => e.Sequence).Select(e => e.Operation).FirstAsync());
}

public sealed class SignInTests_on_SQLite() : SignInTests(Database.SQLite);

public sealed class SignInTests_on_PostgreSQL() : SignInTests(Database.PostgreSQL);
