using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Setup;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;

namespace Gongkai.Web.Tests.Setup;

public abstract class SafetyTests(Database database) : PageTests(database)
{
    private readonly Dictionary<string, string> settings = [];

    protected override void Change(IWebHostBuilder host)
    {
        foreach (var (name, value) in settings)
        {
            host.UseSetting(name, value);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/desk/sign-in")]
    [InlineData("/no-such-page")]
    [InlineData("/assets/gongkai.css")]
    public async Task Every_answer_forbids_what_is_not_ours(string address)
    {
        var headers = (await Site.Anyone().Ask(address)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(headers.Contains("Referrer-Policy") && headers.Contains("Permissions-Policy"));
        Assert.False(headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Behind_TLS_cookies_are_secure_and_browsers_are_told_to_stay_with_it()
    {
        settings["Web:Tls"] = "true";
        var answer = await Site.Anyone().Ask("/desk/sign-in");

        Assert.Contains("max-age=", answer.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches("(?i)secure.*httponly|httponly.*secure", cookie));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("samesite", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_unknown_address_is_answered_with_what_to_do_and_a_number()
    {
        var page = await Site.Anyone().Get("/no-such-page");

        Assert.Equal(404, page.Status);
        Assert.Equal("没有找到这一页", page.Heading);
        Assert.Contains("编号：", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_role_says_whom_to_ask()
    {
        var page = await (await SignedInAs(await County(), Role.InformationOfficer)).Get("/desk/people");

        Assert.Equal(403, page.Status);
        Assert.Equal("您没有权限查看这一页", page.Heading);
    }

    [Fact]
    public async Task An_expired_form_says_how_to_go_on()
    {
        var response = await Site.Anyone().Client.PostAsync(new Uri("/desk/sign-in", UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("请求没有被接受", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_many_tries_from_one_address_the_next_has_to_wait()
    {
        settings["Web:SignInsPerMinute"] = "3";
        var page = await Site.Anyone().Get("/desk/sign-in");
        for (var count = 0; count < 3; count++)
        {
            Assert.Equal(200, (await page.Press("登录", ("登录名", "nobody"), ("密码", "wrong-password-1"))).Status);
        }

        var last = await page.Press("登录", ("登录名", "nobody"), ("密码", "wrong-password-1"));

        Assert.Equal(429, last.Status);
        Assert.Equal("操作太频繁", last.Heading);
    }

    [Theory]
    [InlineData("Portal", "/desk/sign-in", 404)]
    [InlineData("Portal", "/", 200)]
    [InlineData("Desk", "/", 404)]
    [InlineData("Desk", "/desk/sign-in", 200)]
    [InlineData("Desk", "/health/live", 200)]
    public async Task An_instance_serves_its_part_only(string serve, string address, int status)
    {
        settings["Web:Serve"] = serve;

        Assert.Equal(status, (int)(await Site.Anyone().Ask(address)).StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_watcher_is_told_that_it_works(string address) =>
        Assert.Equal("Healthy", await (await Site.Anyone().Ask(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Without_its_tables_it_is_alive_and_not_ready()
    {
        Assert.Equal(200, (int)(await Site.Anyone().Ask("/health/ready")).StatusCode);
        await Site.Run(async (App.Storage.OfficeDb db) => await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "DELETE FROM \"__EFMigrationsHistory\""));

        Assert.Equal(503, (int)(await Site.Anyone().Ask("/health/ready")).StatusCode);
        Assert.Equal(200, (int)(await Site.Anyone().Ask("/health/live")).StatusCode);
    }

    [Fact]
    public async Task More_than_a_form_from_anyone_is_too_much()
    {
        using var body = new ByteArrayContent(new byte[2 * 1024 * 1024]);

        Assert.Equal(413, (int)(await Site.Anyone().Client.PostAsync(new Uri("/desk/sign-in", UriKind.Relative), body, TestContext.Current.CancellationToken)).StatusCode);
    }
}

public sealed class SafetyTests_on_SQLite() : SafetyTests(Database.SQLite);

public sealed class SafetyTests_on_PostgreSQL() : SafetyTests(Database.PostgreSQL);
