using Gongkai.App.Outbox;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Outbox;

/// <summary>Mails over the wire, to a server on the loopback that takes, puts off or refuses them.</summary>
public abstract class SmtpTests(Database database) : IAsyncDisposable
{
    private readonly LoopbackSmtp server = new();
    private OfficeUnderTest? office;

    private OfficeUnderTest Office => office ??= new OfficeUnderTest(database, settings: settings => settings.Mail = new MailSettings { Host = "127.0.0.1", Port = server.Port, Tls = false, From = "gongkai@yunling.example" });

    [Fact]
    public async Task A_mail_is_taken_with_its_own_id_and_its_Chinese_whole()
    {
        var message = await Given("linqing@yunling.example");

        Assert.Equal(new Delivered(1, 0, 0), await Deliver());

        var mail = Assert.Single(server.Taken);
        Assert.Contains("To: linqing@yunling.example", mail);
        Assert.Contains($"Message-ID: <{message.Id:N}@yunling.example>", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("=?utf-8?B?" + Convert.ToBase64String("退回意见"u8), mail);
        Assert.Contains(Convert.ToBase64String("请于1月10日前报回。"u8), mail);
    }

    [Fact]
    public async Task One_put_off_is_tried_again_a_minute_later()
    {
        server.Answer = _ => "450 busy";
        await Given("linqing@yunling.example");

        Assert.Equal(new Delivered(0, 1, 0), await Deliver());
        Assert.Equal("SmtpException: MailboxBusy", await Office.Ask(db => db.Outbox.Select(m => m.LastError).SingleAsync()));
        Assert.Equal(new Delivered(0, 0, 0), await Deliver());
        server.Answer = _ => "250 OK";
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new Delivered(1, 0, 0), await Deliver());
        Assert.Single(server.Taken);
    }

    [Theory]
    [InlineData("550 no such user")]
    [InlineData("553 not a mailbox")]
    public async Task One_refused_for_good_is_given_up_at_once(string answer)
    {
        server.Answer = _ => answer;
        await Given("nobody@yunling.example");

        Assert.Equal(new Delivered(0, 0, 1), await Deliver());
        Office.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new Delivered(0, 0, 0), await Deliver());
        var entry = await Office.Ask(db => db.History.OrderByDescending(e => e.Sequence).FirstAsync());
        Assert.Equal("outbox.park", entry.Operation);
        Assert.DoesNotContain("nobody", entry.Because);
    }

    [Fact]
    public async Task One_refused_does_not_hold_up_the_next()
    {
        server.Answer = address => address.StartsWith("nobody", StringComparison.Ordinal) ? "550 no such user" : "250 OK";
        await Given("nobody@yunling.example");
        await Given("linqing@yunling.example");

        Assert.Equal(new Delivered(1, 0, 1), await Deliver());
    }

    [Fact]
    public async Task Without_the_server_it_waits()
    {
        await Given("linqing@yunling.example");
        _ = Office;
        await server.DisposeAsync();

        Assert.Equal(new Delivered(0, 1, 0), await Deliver());
        Assert.Contains("连不上邮件服务器", OutboxWords.Error((await Office.Ask(db => db.Outbox.Select(m => m.LastError).SingleAsync()))!));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await server.DisposeAsync();
        if (office is not null)
        {
            await office.DisposeAsync();
        }
    }

    private async Task<OutboxMessage> Given(string to)
    {
        var message = new OutboxMessage { Kind = MailText.Kind, Payload = new MailText(to, "退回意见", "请于1月10日前报回。").Write(), CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now };
        await Office.Given(message);
        return message;
    }

    private async Task<Delivered> Deliver() => (await Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act()))).Value;
}

public sealed class SmtpTests_on_SQLite() : SmtpTests(Database.SQLite);

public sealed class SmtpTests_on_PostgreSQL() : SmtpTests(Database.PostgreSQL);
