using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk;

/// <summary>What is refused around passkeys, and what needs no browser; the ceremony itself is walked in a real one.</summary>
public abstract class PasskeyTests(Database database) : PageTests(database)
{
    private const string Password = "liuxi-dengdai-2025";

    [Fact]
    public async Task Without_script_the_button_is_hidden_and_the_page_says_what_is_needed()
    {
        var page = await Site.SignedInAs(await Clerk()).Get("/desk/account/passkeys");

        Assert.True(page.Document.QuerySelector("form[data-passkey]")!.HasAttribute("hidden"));
        Assert.Contains("当前浏览器或网址不能添加通行密钥", page.Text, StringComparison.Ordinal);
        Assert.True((await Site.Anyone().Get("/desk/sign-in")).Document.QuerySelector("form[data-passkey]")!.HasAttribute("hidden"));
    }

    [Theory]
    [InlineData("wrong-password-1", "办公电脑", "密码不对", "Password")]
    [InlineData(Password, " ", "请给通行密钥起个名字", "Name")]
    [InlineData(Password, "手机", "您已有同名的通行密钥", "Name")]
    [InlineData(Password, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "不超过 30 个字", "Name")]
    public async Task No_key_is_asked_for_with_a_wrong_password_or_without_a_name(string password, string name, string said, string field)
    {
        var person = await Clerk();
        await Given(person, "手机");
        var answer = await Ask(Site.SignedInAs(person), password, name);
        var text = System.Text.RegularExpressions.Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains($"\"field\":\"{field}\"", text, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Wrong_passwords_lock_and_the_right_one_does_not_help_then()
    {
        var visitor = Site.SignedInAs(await Clerk());
        for (var count = 0; count < 5; count++)
        {
            await Ask(visitor, "wrong-password-1", "办公电脑");
        }

        Assert.Equal(422, (int)(await Ask(visitor, Password, "办公电脑")).StatusCode);
        Site.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(200, (int)(await Ask(visitor, Password, "办公电脑")).StatusCode);
    }

    [Fact]
    public async Task The_browser_is_told_whose_site_it_is_and_that_the_key_is_to_be_unlocked()
    {
        var person = await Clerk();
        await Given(person, "手机");
        var text = await (await Ask(Site.SignedInAs(person), Password, "办公电脑")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var asked = System.Text.Json.JsonDocument.Parse(text);
        var root = asked.RootElement;

        Assert.Equal("localhost", root.GetProperty("rp").GetProperty("id").GetString());
        Assert.Equal("wangmin", root.GetProperty("user").GetProperty("name").GetString());
        Assert.Equal(("required", "required"), (root.GetProperty("authenticatorSelection").GetProperty("residentKey").GetString(), root.GetProperty("authenticatorSelection").GetProperty("userVerification").GetString()));
        Assert.Equal(1, root.GetProperty("excludeCredentials").GetArrayLength());
    }

    [Fact]
    public async Task Who_asks_to_sign_in_learns_about_nobody()
    {
        await Given(await Clerk(), "手机");
        var visitor = Site.Anyone();
        var page = await visitor.Get("/desk/sign-in");
        var answer = await visitor.Client.PostAsync(new Uri("/desk/sign-in?handler=PasskeyOptions", UriKind.Relative), Form(page), TestContext.Current.CancellationToken);
        using var asked = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("required", asked.RootElement.GetProperty("userVerification").GetString());
        Assert.False(asked.RootElement.TryGetProperty("allowCredentials", out var allowed) && allowed.ValueKind == System.Text.Json.JsonValueKind.Array && allowed.GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("{\"id\":\"AQID\",\"rawId\":\"AQID\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":null}}")]
    public async Task An_answer_that_is_none_opens_nothing(string credential)
    {
        var person = await Clerk();
        await Given(person, "手机");
        var visitor = Site.Anyone();
        var page = await visitor.Get("/desk/sign-in");
        await visitor.Client.PostAsync(new Uri("/desk/sign-in?handler=PasskeyOptions", UriKind.Relative), Form(page), TestContext.Current.CancellationToken);
        page = await visitor.Send(new HttpRequestMessage(HttpMethod.Post, "/desk/sign-in?handler=Passkey") { Content = Form(page, ("Credential", credential)) });

        Assert.Contains("通行密钥没有通过核验", Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Equal("登录工作台", (await visitor.Get("/desk")).Heading);
    }

    [Fact]
    public async Task One_s_own_key_is_renamed_and_removed_and_nobody_else_s()
    {
        var person = await Clerk();
        var key = await Given(person, "手机");
        var visitor = Site.SignedInAs(person);
        var page = await visitor.Get("/desk/account/passkeys");
        Assert.StartsWith("名字 | 添加时间 | 保存在 | 操作\n手机 | 2025年1月6日 09:00 | 这台设备", page.Table("我的通行密钥"), StringComparison.Ordinal);

        page = await page.Press("保存", ("新名字", "新手机"));
        Assert.Contains("新手机", page.Table("我的通行密钥"), StringComparison.Ordinal);

        var another = Site.SignedInAs(await Clerk("lihua"));
        var theirs = await another.Get("/desk/account/passkeys");
        var refused = await another.Send(new HttpRequestMessage(HttpMethod.Post, "/desk/account/passkeys?handler=Remove") { Content = Form(theirs, ("key", key)) });
        Assert.Contains("没有这个通行密钥", Assert.Single(refused.Errors()), StringComparison.Ordinal);

        Assert.Contains("您还没有通行密钥", (await page.Press("删除")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_phone_s_keys_go_with_the_reset_and_the_history_holds_no_key()
    {
        var person = await Clerk();
        await Given(person, "手机");
        var admin = await SignedInAs(await Site.Ask(db => db.Organs.SingleAsync()), Role.Administrator);
        var page = await admin.Get($"/desk/people/{person.Id}");
        Assert.Equal("1 个", page.Value("通行密钥"));

        page = await page.Press("重置密码", ("同时取消两步验证和通行密钥（本人手机遗失时）", "是"));

        Assert.Equal("没有", page.Value("通行密钥"));
        Assert.DoesNotContain("System.Byte", await Site.Ask(async db => string.Concat((await db.History.ToListAsync()).Select(e => e.Changes))), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Send(Visitor visitor, string address, FormUrlEncodedContent form) => visitor.Client.PostAsync(new Uri(address, UriKind.Relative), form);

    private static async Task<HttpResponseMessage> Ask(Visitor visitor, string password, string name) =>
        await Send(visitor, "/desk/account/passkeys?handler=Options", Form(await visitor.Get("/desk/account/passkeys"), ("Password", password), ("Name", name)));

    private static FormUrlEncodedContent Form(Page page, params (string Name, string Value)[] fields) => new(
        fields.Append(("__RequestVerificationToken", page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

    private async Task<string> Given(Person person, string name)
    {
        byte[] id = [1, 2, 3];
        await Site.Run(async (Gongkai.App.Storage.OfficeDb db) =>
        {
            db.Add(new IdentityUserPasskey<Guid>
            {
                UserId = person.Id, CredentialId = id, Data = new() { PublicKey = [4], Name = name, CreatedAt = new DateTimeOffset(Site.Clock.Now), Transports = ["internal"], IsUserVerified = true, AttestationObject = [5], ClientDataJson = [6] },
            });
            await db.Commit(Site.Act(), new("test.given", "Test", "-"));
            return 0;
        });

        return "AQID";
    }

    private async Task<Person> Clerk(string userName = "wangmin")
    {
        var organ = await Site.Ask(db => db.Organs.FirstOrDefaultAsync()) ?? await County();
        var person = new Person { UserName = userName, NormalizedUserName = userName.ToUpperInvariant(), Name = "王敏", CreatedAt = Site.Clock.Now, SecurityStamp = userName, OrganId = organ.Id };
        person.PasswordHash = new PasswordHasher<Person>().HashPassword(person, Password);
        await Site.Given(person);

        return person;
    }
}

public sealed class PasskeyTests_on_SQLite() : PasskeyTests(Database.SQLite);

public sealed class PasskeyTests_on_PostgreSQL() : PasskeyTests(Database.PostgreSQL);
