using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Web.Tests.Pages.Desk;

public abstract class OutboxPageTests(Database database) : PageTests(database)
{
    [Fact]
    public async Task What_was_given_up_is_seen_tried_again_or_deleted_with_a_reason()
    {
        var admin = await SignedInAs(await County(), Role.Administrator);
        await Site.Given(Parked("linqing@yunling.example"), Parked("wangmin@yunling.example"));

        var page = await (await admin.Get("/desk/outbox")).Click("搁置（2）");
        Assert.Equal("搁置消息", page.Heading);
        Assert.Contains("邮件 l***@yunling.example", page.Text, StringComparison.Ordinal);
        Assert.Contains("退回意见", page.Text, StringComparison.Ordinal);
        Assert.Contains("对方邮箱不存在或拒收", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("linqing", page.Text, StringComparison.Ordinal);

        page = await page.Press("删除消息");
        Assert.Contains("请写明删除的理由", Assert.Single(page.Errors()), StringComparison.Ordinal);
        page = await page.Press("删除消息", ("删除的理由", "地址写错，已电话通知"));
        Assert.Contains("消息已删除", page.Text, StringComparison.Ordinal);

        page = await page.Press("全部重新投递");
        Assert.Contains("没有搁置的消息", page.Text, StringComparison.Ordinal);
        Assert.Contains("下次投递", (await page.Click("待发（1）")).Table("待发消息"), StringComparison.Ordinal);
        Assert.Equal(["outbox.delete", "outbox.retry"], await Site.Ask(db => db.History.OrderBy(e => e.Sequence).Where(e => e.Operation.StartsWith("outbox.")).Select(e => e.Operation).ToListAsync()));
    }

    [Fact]
    public async Task An_empty_queue_says_so_and_others_do_not_see_it()
    {
        var county = await County();

        Assert.Contains("没有等待发送的消息", (await (await SignedInAs(county, Role.Administrator)).Get("/desk/outbox")).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await (await SignedInAs(county, Role.Auditor)).Get("/desk/outbox")).Status);
    }

    private OutboxMessage Parked(string to) => new()
    {
        Kind = MailText.Kind, Payload = new MailText(to, "退回意见", "请于1月10日前报回。").Write(), CreatedAt = Site.Clock.Now, DueAt = Site.Clock.Now,
        Attempts = 8, ParkedAt = Site.Clock.Now, LastError = "SmtpException: MailboxUnavailable",
    };
}

public sealed class OutboxPageTests_on_SQLite() : OutboxPageTests(Database.SQLite);

public sealed class OutboxPageTests_on_PostgreSQL() : OutboxPageTests(Database.PostgreSQL);
