using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.Testing;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Providers;

/// <summary>Signing in with a provider outside, against one of the tests' own.</summary>
public abstract class ProviderTests(Database database) : PageTests(database), IAsyncLifetime
{
    private const string Password = "liuxi-dengdai-2025";
    private const string Button = "用云岭统一身份认证登录";

    private readonly Dictionary<string, string> settings = [];
    private readonly TemporaryFolder folder = new();
    private SmallProvider provider = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await SmallProvider.Start();
        var secret = Path.Combine(folder.Path, "secret");
        await File.WriteAllTextAsync(secret, SmallProvider.Secret + "\n");
        Set("Name", "云岭统一身份认证");
        Set("Issuer", provider.Issuer);
        Set("ClientId", SmallProvider.ClientId);
        Set("ClientSecretFile", secret);
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await provider.DisposeAsync();
        folder.Dispose();
    }

    protected override void Change(IWebHostBuilder host)
    {
        foreach (var (name, value) in settings)
        {
            host.UseSetting($"Office:SignIn:Providers:zwfw:{name}", value);
        }
    }

    [Fact]
    public async Task Who_is_bound_comes_in_where_they_were_going_and_may_leave_the_provider_too()
    {
        var person = await Bound();
        var visitor = Site.Anyone();
        var page = await Walk(visitor, await visitor.Get("/desk/account"));

        Assert.Equal(("/desk/account", "王敏"), (page.Address, page.Value("姓名")));
        var entry = await Site.Ask(db => db.History.OrderByDescending(e => e.Sequence).FirstAsync());
        Assert.Equal(("person.sign-in", person.Id, "用云岭统一身份认证"), (entry.Operation, entry.PersonId, entry.Because));

        var left = await page.Press("退出");
        Assert.Contains("登录可能还在", left.Text, StringComparison.Ordinal);
        var leave = await visitor.Ask(left.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "退出云岭统一身份认证").GetAttribute("href")!);
        Assert.StartsWith($"{provider.Issuer}/end?client_id=gongkai&post_logout_redirect_uri=", leave.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("登录工作台", (await visitor.Get("/desk")).Heading);
    }

    [Fact]
    public async Task Whom_nobody_is_bound_to_is_told_what_to_do_and_nothing_is_made()
    {
        await Clerk();
        var visitor = Site.Anyone();
        var page = await Walk(visitor, await visitor.Get("/desk/sign-in"));

        Assert.Equal("外部账号还没有绑定", page.Heading);
        Assert.Contains("没有为您新建账号，也没有登录", page.Text, StringComparison.Ordinal);
        Assert.Contains("系统管理员", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, await Site.Ask(db => db.Users.CountAsync()));
        Assert.Equal("登录工作台", (await visitor.Get("/desk")).Heading);

        var confirm = await (await page.Click("登录并绑定")).Press("登录", ("登录名", "wangmin"), ("密码", Password));
        Assert.Equal("把云岭统一身份认证账号绑定到您的账号？", confirm.Heading);
        var wrong = await confirm.Press("绑定", ("登录密码", "wrong-password-1"));
        Assert.Contains("密码不对", Assert.Single(wrong.Errors()), StringComparison.Ordinal);
        Assert.Contains("已绑定（…0011）", (await wrong.Press("绑定", ("登录密码", Password))).Text, StringComparison.Ordinal);

        var again = Site.Anyone();
        Assert.Equal("王敏，您好", (await Walk(again, await again.Get("/desk/sign-in"))).Heading);
    }

    [Fact]
    public async Task A_person_ties_and_unties_their_own_account()
    {
        var person = await Clerk();
        var visitor = Site.SignedInAs(person);
        var begin = await visitor.Get("/desk/account/providers");
        var answer = await visitor.Ask(begin.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "绑定云岭统一身份认证").GetAttribute("href")!);
        var confirm = await visitor.Get(await SmallProvider.Authorize(answer.Headers.Location!));

        Assert.Contains(provider.Subject, confirm.Text, StringComparison.Ordinal);
        var bound = await confirm.Press("绑定", ("登录密码", Password));
        Assert.Contains("已绑定（…0011）", bound.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(provider.Subject, await Everything(), StringComparison.Ordinal);

        var unbound = await bound.Press("解除云岭统一身份认证绑定");
        Assert.Contains("还没有绑定", unbound.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_ties_a_person_and_one_account_outside_opens_one_here()
    {
        OfToday();
        var county = await County();
        var admin = await SignedInAs(county, Role.Administrator);
        var clerk = await SignedInAs(county, Role.InformationOfficer);
        var another = await SignedInAs(county, Role.FirstReviewer);

        var empty = await (await admin.Get($"/desk/people/{clerk.PersonId}")).Press("绑定云岭统一身份认证");
        Assert.Contains("请填写外部账号标识", Assert.Single(empty.Errors()), StringComparison.Ordinal);
        var bound = await empty.Press("绑定云岭统一身份认证", ("云岭统一身份认证的账号标识", provider.Subject));
        Assert.Contains("已绑定（…0011）", bound.Text, StringComparison.Ordinal);

        var taken = await (await admin.Get($"/desk/people/{another.PersonId}")).Press("绑定云岭统一身份认证", ("云岭统一身份认证的账号标识", provider.Subject));
        Assert.Contains("已经绑定了别人", Assert.Single(taken.Errors()), StringComparison.Ordinal);

        var visitor = Site.Anyone();
        Assert.Equal("信息员，您好", (await Walk(visitor, await visitor.Get("/desk/sign-in"))).Heading);
        await (await admin.Get($"/desk/people/{clerk.PersonId}")).Press("解除云岭统一身份认证绑定");
        Assert.Equal("登录工作台", (await visitor.Get("/desk")).Heading);
    }

    [Theory]
    [InlineData("false", "两步验证")]
    [InlineData("true", "王敏，您好")]
    public async Task A_second_factor_is_asked_for_unless_the_provider_s_counts(string counts, string heading)
    {
        Set("CountsAsSecondFactor", counts);
        await Bound(person => person.TwoFactorEnabled = true);
        var visitor = Site.Anyone();

        Assert.Equal(heading, (await Walk(visitor, await visitor.Get("/desk/sign-in"))).Heading);
    }

    [Fact]
    public async Task Who_may_not_sign_in_does_not_come_in_this_way_either()
    {
        await Bound(person => person.Disabled = true);
        var visitor = Site.Anyone();
        var page = await Walk(visitor, await visitor.Get("/desk/sign-in"));

        Assert.Contains("暂时不能使用，请联系系统管理员", Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Equal("登录工作台", (await visitor.Get("/desk")).Heading);
    }

    [Theory]
    [InlineData(Mischief.Denied, ProviderProblem.Denied)]
    [InlineData(Mischief.Busy, ProviderProblem.Unreachable)]
    [InlineData(Mischief.NoSuchClient, ProviderProblem.Refused)]
    [InlineData(Mischief.AnswerOfAnother, ProviderProblem.Untrusted)]
    [InlineData(Mischief.TokensDown, ProviderProblem.Unreachable)]
    [InlineData(Mischief.NotJson, ProviderProblem.Refused)]
    [InlineData(Mischief.WrongNonce, ProviderProblem.Untrusted)]
    [InlineData(Mischief.NoNonce, ProviderProblem.Untrusted)]
    [InlineData(Mischief.WrongIssuer, ProviderProblem.Untrusted)]
    [InlineData(Mischief.WrongAudience, ProviderProblem.Untrusted)]
    [InlineData(Mischief.WrongSignature, ProviderProblem.Untrusted)]
    [InlineData(Mischief.UnknownKey, ProviderProblem.Untrusted)]
    [InlineData(Mischief.Unsigned, ProviderProblem.Untrusted)]
    [InlineData(Mischief.SignedBySecret, ProviderProblem.Untrusted)]
    [InlineData(Mischief.Expired, ProviderProblem.Expired)]
    [InlineData(Mischief.NotYet, ProviderProblem.Expired)]
    [InlineData(Mischief.NoExpiry, ProviderProblem.Untrusted)]
    public async Task An_answer_that_is_not_right_opens_nothing_and_says_what_to_do(Mischief mischief, ProviderProblem problem)
    {
        await Bound();
        provider.Mischief = mischief;
        var visitor = Site.Anyone();
        var page = await Walk(visitor, await visitor.Get("/desk/account"));

        Assert.Equal("登录工作台", page.Heading);
        Assert.Equal([problem.Zh("云岭统一身份认证")], page.Errors());
        Assert.Equal("登录工作台", (await visitor.Get("/desk")).Heading);

        // The way goes on where it was going.
        provider.Mischief = Mischief.None;
        Assert.Equal("/desk/account", (await Walk(visitor, page)).Address);
    }

    [Fact]
    public async Task An_answer_is_good_once_and_in_the_browser_that_asked()
    {
        await Bound();
        var visitor = Site.Anyone();
        var answer = await Answer(visitor, await visitor.Get("/desk/sign-in"));

        Assert.Equal([ProviderProblem.Stale.Zh("云岭统一身份认证")], (await Site.Anyone().Get(answer)).Errors());
        Assert.Equal(0, provider.TokensGiven);
        Assert.Equal("王敏，您好", (await visitor.Get(answer)).Heading);
        Assert.Equal([ProviderProblem.Stale.Zh("云岭统一身份认证")], (await visitor.Get(answer)).Errors());
        Assert.Equal(1, provider.TokensGiven);
    }

    [Fact]
    public async Task A_code_of_one_attempt_is_worth_nothing_in_another()
    {
        await Bound();
        var (one, two) = (Site.Anyone(), Site.Anyone());
        var stolen = Query(await Answer(one, await one.Get("/desk/sign-in")), "code");
        var own = await Answer(two, await two.Get("/desk/sign-in"));

        var page = await two.Get(own.Replace(Query(own, "code"), stolen, StringComparison.Ordinal));

        Assert.Equal([ProviderProblem.Stale.Zh("云岭统一身份认证")], page.Errors());
        Assert.Equal("登录工作台", (await two.Get("/desk")).Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?state=x&code=y")]
    [InlineData("?error=access_denied")]
    public async Task What_nobody_asked_for_is_met_at_the_sign_in_page(string query)
    {
        await Bound();

        Assert.Equal([ProviderProblem.Stale.Zh("云岭统一身份认证")], (await Site.Anyone().Get($"/desk/sign-in/back/zwfw{query}")).Errors());
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_leaves_the_password()
    {
        await Clerk();
        await provider.DisposeAsync();
        var visitor = Site.Anyone();
        var page = await visitor.Get("/desk/sign-in");
        page = await page.Click(Button);

        Assert.Equal([ProviderProblem.Unreachable.Zh("云岭统一身份认证")], page.Errors());
        Assert.Equal("王敏，您好", (await page.Press("登录", ("登录名", "wangmin"), ("密码", Password))).Heading);
    }

    [Fact]
    public async Task A_provider_that_calls_itself_something_else_is_not_believed()
    {
        await Clerk();
        provider.Mischief = Mischief.OtherIssuerTold;

        Assert.Equal([ProviderProblem.Unreachable.Zh("云岭统一身份认证")], (await (await Site.Anyone().Get("/desk/sign-in")).Click(Button)).Errors());
    }

    [Fact]
    public async Task Another_claim_may_name_the_person_and_comes_from_the_same_person_s_particulars()
    {
        Set("Subject", "employee");
        await Bound(subject: $"staff-{provider.Subject}");
        var visitor = Site.Anyone();
        Assert.Equal("王敏，您好", (await Walk(visitor, await visitor.Get("/desk/sign-in"))).Heading);

        provider.Mischief = Mischief.UserInfoOfAnother;
        var other = Site.Anyone();
        Assert.Equal([ProviderProblem.Untrusted.Zh("云岭统一身份认证")], (await Walk(other, await other.Get("/desk/sign-in"))).Errors());
    }

    [Fact]
    public async Task Plain_OAuth_with_addresses_by_hand_asks_the_particulars()
    {
        settings.Remove("Issuer");
        Set("Scopes", "staff");
        Set("Authorization", $"{provider.Issuer}/authorize");
        Set("Token", $"{provider.Issuer}/token");
        Set("UserInfo", $"{provider.Issuer}/userinfo");
        Set("Subject", "employee");
        await Bound(subject: $"staff-{provider.Subject}");
        var visitor = Site.Anyone();

        Assert.Equal("王敏，您好", (await Walk(visitor, await visitor.Get("/desk/sign-in"))).Heading);
    }

    [Fact]
    public async Task Neither_the_secret_nor_who_it_was_nor_a_token_is_logged()
    {
        await Bound();
        var visitor = Site.Anyone();
        await Walk(visitor, await visitor.Get("/desk/sign-in"));
        provider.Mischief = Mischief.WrongSignature;
        var other = Site.Anyone();
        await Walk(other, await other.Get("/desk/sign-in"));

        Assert.Contains("Signing in with zwfw failed: Untrusted", Site.Log.Text, StringComparison.Ordinal);
        Assert.All([SmallProvider.Secret, provider.Subject, "eyJhbGciOi"], secret => Assert.DoesNotContain(secret, Site.Log.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_provider_that_is_not_there_is_not_found()
    {
        await Clerk();

        Assert.Equal(404, (await Site.Anyone().Get("/desk/sign-in/with/nobody")).Status);
    }

    private void Set(string name, string value) => settings[name] = value;

    // From a page of the site by its button over the provider and back.
    private async Task<Page> Walk(Visitor visitor, Page page) => await visitor.Get(await Answer(visitor, page));

    private async Task<string> Answer(Visitor visitor, Page page)
    {
        var link = page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == Button).GetAttribute("href")!;
        var sent = await visitor.Ask(link);
        Assert.True(sent.Headers.Location is not null, $"{(int)sent.StatusCode} {link}");
        Assert.StartsWith(provider.Issuer, sent.Headers.Location.ToString(), StringComparison.Ordinal);

        return await SmallProvider.Authorize(sent.Headers.Location);
    }

    private static string Query(string address, string name) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Split('?')[1])[name].ToString();

    // Cookies of an attempt end by the site's clock, and the visitor keeps them by the machine's.
    private void OfToday() => Site.Clock.Advance(DateTime.UtcNow - Site.Clock.Now);

    private async Task<Person> Clerk(Action<Person>? change = null)
    {
        OfToday();
        var person = new Person { UserName = "wangmin", NormalizedUserName = "WANGMIN", Name = "王敏", CreatedAt = Site.Clock.Now, SecurityStamp = "stamp", OrganId = (await County()).Id };
        person.PasswordHash = new PasswordHasher<Person>().HashPassword(person, Password);
        change?.Invoke(person);
        await Site.Given(person);

        return person;
    }

    private async Task<Person> Bound(Action<Person>? change = null, string? subject = null)
    {
        var person = await Clerk(change);
        var outcome = await Site.Run((BindProvider bind) => bind.Run(new(person.Id, "zwfw", subject ?? provider.Subject), Site.Act(), default));
        Assert.Null(outcome.Refusal);

        return person;
    }

    private Task<string> Everything() => Site.Ask(async db => string.Join('\n',
        (await db.History.ToListAsync()).Select(e => e.Changes).Concat((await db.Set<IdentityUserLogin<Guid>>().ToListAsync()).Select(l => $"{l.ProviderKey} {l.ProviderDisplayName}"))));
}

public sealed class ProviderTests_on_SQLite() : ProviderTests(Database.SQLite);

public sealed class ProviderTests_on_PostgreSQL() : ProviderTests(Database.PostgreSQL);
