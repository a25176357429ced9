using Gongkai.App.Organs;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Outbox;

/// <summary>What an administrator sees of the messages and does with them.</summary>
public abstract class OutboxCareTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();

    [Fact]
    public async Task Waiting_and_given_up_messages_are_shown_with_a_masked_address_and_a_reason()
    {
        await Given(Mail("linqing@yunling.example"), Mail("wangmin@yunling.example", parked: true));

        var waiting = (await Show(parked: false)).Lines.Single();
        var parked = await Show(parked: true);

        Assert.Equal(("l***@yunling.example", "退回意见", "邮件"), (waiting.Recipient, waiting.Subject, waiting.Kind));
        Assert.Equal(("w***@yunling.example", "对方邮箱不存在或拒收，请核对地址"), (parked.Lines.Single().Recipient, parked.Lines.Single().Error));
        Assert.Equal((1, 1), (parked.Waiting, parked.Parked));
    }

    [Fact]
    public async Task Those_given_up_are_tried_again_all_or_one_and_it_stands_in_the_history()
    {
        OutboxMessage[] messages = [Mail("a@yunling.example", parked: true), Mail("b@yunling.example", parked: true), Mail("c@yunling.example")];
        await Given(messages);

        Assert.Equal(1, (await Office.Run((RetryMessages retry) => retry.Run(new(messages[0].Id), Office.Act(Admin)))).Value);
        Assert.Equal(1, (await Office.Run((RetryMessages retry) => retry.Run(new(null), Office.Act(Admin)))).Value);
        Assert.Equal("outbox.gone", (await Office.Run((RetryMessages retry) => retry.Run(new(null), Office.Act(Admin)))).Refusal?.Code);
        Assert.Equal((0, 3), ((await Show(parked: true)).Parked, (await Show(parked: true)).Waiting));
        Assert.All((await Show(parked: false)).Lines, line => Assert.Equal(0, line.Attempts));
        Assert.Equal(2, await Office.Ask(db => db.History.CountAsync(e => e.Operation == "outbox.retry")));
    }

    [Fact]
    public async Task One_is_deleted_for_a_reason_only_and_the_reason_stays()
    {
        var message = Mail("a@yunling.example", parked: true);
        await Given(message);

        Assert.Equal("outbox.reason", (await Delete(message.Id, null)).Refusal?.Code);
        Assert.Null((await Delete(message.Id, "地址写错，已电话通知")).Refusal);
        Assert.Equal("outbox.gone", (await Delete(message.Id, "再删一次")).Refusal?.Code);
        Assert.Equal("地址写错，已电话通知", await Office.Ask(db => db.History.Where(e => e.Operation == "outbox.delete").Select(e => e.Because).SingleAsync()));
        Assert.Equal(0, await Office.Ask(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Only_an_administrator_of_the_whole_site_does_this()
    {
        var township = An.Organ("qinghe", under: county);
        await Given(Mail("a@yunling.example"));
        await Office.Given(township);

        foreach (var other in new[] { An.Actor(Role.Administrator, township, true), An.Actor(Role.Auditor, county, true), An.Actor(Role.Administrator, county) })
        {
            Assert.Equal("outbox.not-allowed", (await Office.Run((ShowOutbox show) => show.Run(new(false, 1), other))).Refusal?.Code);
            Assert.Equal("outbox.not-allowed", (await Office.Run((RetryMessages retry) => retry.Run(new(null), Office.Act(other)))).Refusal?.Code);
            Assert.Equal("outbox.not-allowed", (await Office.Run((DeleteMessage delete) => delete.Run(new(Guid.NewGuid()), Office.Act(other, "x")))).Refusal?.Code);
        }
    }

    [Fact]
    public async Task A_message_tampered_with_is_given_up_and_does_not_hide_the_others()
    {
        var bad = Mail("a@yunling.example");
        await Given(bad, Mail("b@yunling.example"));
        await Office.Ask(db => db.Database.ExecuteSqlAsync($"""UPDATE "Outbox" SET "Payload" = 'p1:AAAA' WHERE "Id" = {bad.Id}"""));

        Assert.Equal(["内容已损坏", "b***@yunling.example"], (await Show(parked: false)).Lines.OrderBy(line => line.Recipient != "内容已损坏").Select(line => line.Recipient));
        Assert.Equal(new Delivered(1, 0, 1), (await Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act()))).Value);
        Assert.Contains("被改动过", (await Show(parked: true)).Lines.Single().Error);
    }

    private Actor Admin => An.Actor(Role.Administrator, county, withSubtree: true);

    private Task Given(params OutboxMessage[] messages) => Office.Given([county, .. messages]);

    private async Task<ShowOutbox.View> Show(bool parked) => (await Office.Run((ShowOutbox show) => show.Run(new(parked, 1), Admin))).Value;

    private Task<Gongkai.Law.Outcome<Guid>> Delete(Guid id, string? reason) => Office.Run((DeleteMessage delete) => delete.Run(new(id), Office.Act(Admin, reason)));

    private OutboxMessage Mail(string to, bool parked = false) => new()
    {
        Kind = MailText.Kind, Payload = new MailText(to, "退回意见", "请于1月10日前报回。").Write(), CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now,
        Attempts = parked ? 8 : 0, ParkedAt = parked ? Office.Clock.Now : null, LastError = parked ? "SmtpException: MailboxUnavailable" : null,
    };
}

public sealed class OutboxCareTests_on_SQLite() : OutboxCareTests(Database.SQLite);

public sealed class OutboxCareTests_on_PostgreSQL() : OutboxCareTests(Database.PostgreSQL);
