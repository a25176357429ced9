using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>A passkey from its making to its end, with the authenticator that Chromium keeps for tests.</summary>
[Collection(nameof(Browsing))]
public sealed partial class PasskeyJourneyTests(Browsing browsing)
{
    private const string Password = "Gongkai-demo-2026";

    // A key belongs to a name; 127.0.0.1 is none.
    private string Site => browsing.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    [Fact]
    public async Task A_passkey_is_made_opens_the_desk_without_name_or_password_and_opens_nothing_once_removed()
    {
        await using var visitor = await browsing.Visitor();
        var (page, authenticator) = (visitor.Page, await Authenticator(visitor.Page));
        await SignIn(visitor);

        await page.GotoAsync($"{Site}/desk/account/passkeys");
        Assert.Empty(await visitor.Barriers());
        await visitor.Fill("名字", "办公电脑");
        await visitor.Fill("登录密码", "wrong-password-1");
        await visitor.Press("添加");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("密码不对");
        await visitor.Fill("登录密码", Password);
        await visitor.Press("添加");
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "我的通行密钥" })).ToContainTextAsync("办公电脑");
        Assert.Contains("已添加通行密钥", await visitor.Text(), StringComparison.Ordinal);
        Assert.Empty(await visitor.Barriers());

        await visitor.Press("退出");
        await page.GotoAsync($"{Site}/desk/sign-in?next=%2Fdesk%2Faccount");
        await visitor.Press("用通行密钥登录");
        await Assertions.Expect(page).ToHaveURLAsync($"{Site}/desk/account");
        Assert.Contains("1 个", await visitor.Text(), StringComparison.Ordinal);

        await page.GotoAsync($"{Site}/desk/account/passkeys");
        await visitor.Press("删除办公电脑");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("您还没有通行密钥");
        await visitor.Press("退出");
        await page.GotoAsync($"{Site}/desk/sign-in");
        await visitor.Press("用通行密钥登录");
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync("通行密钥没有通过核验");

        await authenticator.DetachAsync();
    }

    [Fact]
    public async Task Who_does_not_unlock_the_device_is_told_and_may_use_the_password()
    {
        await using var visitor = await browsing.Visitor();
        var authenticator = await Authenticator(visitor.Page, unlocks: false);
        await visitor.Page.GotoAsync($"{Site}/desk/sign-in");
        await visitor.Press("用通行密钥登录");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有完成");
        await SignIn(visitor);
        await authenticator.DetachAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_there_can_be_no_passkey_there_is_no_button(bool script)
    {
        await using var visitor = await browsing.Visitor(script);
        await visitor.Page.GotoAsync(script ? "/desk/sign-in" : $"{Site}/desk/sign-in");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByText("用通行密钥登录")).ToBeHiddenAsync();
    }

    private async Task SignIn(Visitor visitor)
    {
        await visitor.Page.GotoAsync($"{Site}/desk/sign-in");
        await visitor.Fill("登录名", "baixi-clerk");
        await visitor.Fill("密码", Password);
        await visitor.Press("登录");
        await Assertions.Expect(visitor.Page).Not.ToHaveURLAsync(OnSignIn());
    }

    private static async Task<ICDPSession> Authenticator(IPage page, bool unlocks = true)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = unlocks, ["automaticPresenceSimulation"] = true,
            },
        });

        return session;
    }

    [GeneratedRegex("sign-in")]
    private static partial Regex OnSignIn();
}
