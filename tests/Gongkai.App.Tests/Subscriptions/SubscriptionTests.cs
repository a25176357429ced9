using System.Text.RegularExpressions;
using Gongkai.App.Outbox;
using Gongkai.App.Subscriptions;
using Gongkai.App.Tests.Search;
using Gongkai.Law;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Subscriptions;

/// <summary>Mails to subscribers, as far as a mail server on the loopback.</summary>
public abstract class SubscriptionTests(Database database) : IAsyncDisposable
{
    private const string Reader = "reader@yunling.example";

    private readonly LoopbackSmtp server = new();
    private OfficeUnderTest? office;

    private OfficeUnderTest Office => office ??= new OfficeUnderTest(database, settings: settings => settings.Mail = new MailSettings { Host = "127.0.0.1", Port = server.Port, Tls = false, From = "gongkai@yunling.example" });

    [Fact]
    public async Task What_is_published_after_the_address_was_confirmed_is_told_once_a_day_until_its_owner_leaves_and_never_what_was_withdrawn()
    {
        var search = await new SearchOffice(Office).Given();
        await Ask(Reader, "qinghe");
        var code = Code(await LastMail());
        await search.Publish(search.Township, 1, "确认以前的公告");
        Assert.Equal(0, await Send());

        Assert.Equal("subscription.code", (await Confirm("x" + code)).Refusal!.Code);
        Assert.Equal("青禾镇人民政府", (await Confirm(code)).Value.Topic);
        Assert.Equal("subscription.code", (await Confirm(code)).Refusal!.Code);

        var withdrawn = await search.Publish(search.Township, 2, "随后撤回的公告");
        await search.Publish(search.Township, 3, "河道清淤公告");
        await search.Publish(search.County, 1, "县里的公告");
        Assert.Equal(0, await Send());   // a publication that is still going on might come before it
        Office.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(1, await Send());
        await search.Change(index => index.Remove(withdrawn.Id, default));
        await Deliver();

        var mail = server.Taken[^1];
        var leave = Regex.Match(Unfolded(mail), "List-Unsubscribe: <https://www.yunling.example/subscribe/leave\\?code=([^>]+)>").Groups[1].Value;
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", mail);
        var body = Body(mail);
        Assert.Contains("有 1 条新公开的信息", body);
        Assert.Contains("河道清淤公告", body);
        Assert.Contains("https://www.yunling.example/o/qinghe/items/3", body);
        Assert.DoesNotContain("确认以前的公告", body);
        Assert.DoesNotContain("县里的公告", body);

        await search.Publish(search.Township, 4, "当天的又一条公告");
        Office.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await Send());
        Office.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(1, await Send());
        Assert.True((await Leave(leave)).Was);
        var before = server.Taken.Count;
        await Deliver();   // who left before the mail was sent gets none
        Assert.Equal(before, server.Taken.Count);
        Assert.False((await Leave(leave)).Was);
        Assert.Equal(0, await Office.Ask(db => db.Subscriptions.CountAsync()));
    }

    [Fact]
    public async Task Whoever_types_an_address_in_learns_nothing_of_it_and_cannot_have_it_flooded()
    {
        await new SearchOffice(Office).Given();
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(3, (await Ask(Reader, null, $"词语{(char)('一' + i)}")).Value.Days);
        }

        Assert.Equal(5, await Office.Ask(db => db.Outbox.CountAsync()));
        await Confirm(Code(await LastMail()));
        Office.Clock.Advance(TimeSpan.FromDays(4));
        await Send();
        Assert.Equal(1, await Office.Ask(db => db.Subscriptions.CountAsync()));   // what nobody confirmed is forgotten
        Assert.Equal(3, (await Ask(Reader, null, "词语" + (char)('一' + 4))).Value.Days);
        Assert.Equal(5, await Office.Ask(db => db.Outbox.CountAsync()));           // the same again: not a word about it

        foreach (var wrong in new[] { null, "", "nobody", "a@b", "a b@c.example", "x@y.example\r\nBcc: z@y.example", "姓名@例子.example" })
        {
            Assert.Equal("subscription.address", (await Ask(wrong, null)).Refusal!.Code);
        }

        Assert.Equal("subscription.organ", (await Ask(Reader, "nowhere")).Refusal!.Code);
        Assert.Equal("search.too-short", (await Ask(Reader, null, "的")).Refusal!.Code);
        Assert.DoesNotContain(Reader, string.Concat(await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync())));
    }

    private Task<Outcome<Subscribe.Asked>> Ask(string? address, string? organ, string? words = null) =>
        Office.Run((Subscribe subscribe) => subscribe.Run(new(address, organ, null, null, words, "https://www.yunling.example"), Office.Act(Subscribe.Somebody), default));

    private Task<Outcome<ConfirmSubscription.Confirmed>> Confirm(string code) => Office.Run((ConfirmSubscription confirm) => confirm.Run(new(code), Office.Act(Subscribe.Somebody), default));

    private async Task<LeaveSubscription.Left> Leave(string code) => (await Office.Run((LeaveSubscription leave) => leave.Run(new(code), Office.Act(Subscribe.Somebody), default))).Value;

    private async Task<int> Send() => (await Office.Run((SendDigests send) => send.Run(Office.Act()))).Value;

    private Task Deliver() => Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act()));

    private async Task<string> LastMail() => MailText.Read(await Office.Ask(db => db.Outbox.Where(m => m.Kind == MailText.Kind).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Select(m => m.Payload).FirstAsync())).Body;

    private static string Code(string body) => Regex.Match(body, "code=(\\S+)").Groups[1].Value;

    private static string Unfolded(string mail) => Regex.Replace(mail, "\\r?\\n[ \\t]", "");

    private static string Body(string mail) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(mail.ReplaceLineEndings("\n").Split("\n\n", 2)[1].Where(c => !char.IsWhiteSpace(c)))));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await server.DisposeAsync();
        if (office is not null)
        {
            await office.DisposeAsync();
        }
    }
}

public sealed class SubscriptionTests_on_SQLite() : SubscriptionTests(Database.SQLite);

public sealed class SubscriptionTests_on_PostgreSQL() : SubscriptionTests(Database.PostgreSQL);
