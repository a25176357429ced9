using Gongkai.App.History;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Outbox;

public abstract class OutboxTests(Database database) : OfficeTests(database)
{
    private readonly Unreliable sender = new();

    [Fact]
    public async Task What_is_due_is_sent_once()
    {
        await Office.Given(Message("a"), Message("later", TimeSpan.FromHours(1)));

        Assert.Equal(new Delivered(1, 0, 0), await Deliver());
        Assert.Equal(new Delivered(0, 0, 0), await Deliver());
        Office.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(new Delivered(1, 0, 0), await Deliver());
        Assert.Equal(["a", "later"], sender.Sent);
    }

    [Fact]
    public async Task What_fails_is_tried_again_later_and_holds_nothing_up()
    {
        sender.FailsFor = "bad";
        await Office.Given(Message("bad"), Message("good"));

        Assert.Equal(new Delivered(1, 1, 0), await Deliver());
        Assert.Equal(new Delivered(0, 0, 0), await Deliver());
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        sender.FailsFor = null;
        Assert.Equal(new Delivered(1, 0, 0), await Deliver());
        Assert.Equal(["good", "bad"], sender.Sent);
    }

    [Fact]
    public async Task What_never_succeeds_is_parked_with_a_line_in_the_history()
    {
        sender.FailsFor = "bad";
        await Office.Given(Message("bad"));

        for (var i = 0; i < 7; i++)
        {
            Assert.Equal(new Delivered(0, 1, 0), await Deliver());
            Office.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(new Delivered(0, 0, 1), await Deliver());
        Office.Clock.Advance(TimeSpan.FromDays(100));
        Assert.Equal(new Delivered(0, 0, 0), await Deliver());
        var message = await Office.Ask(db => db.Outbox.SingleAsync());
        Assert.Equal((8, "InvalidOperationException"), (message.Attempts, message.LastError));
        Assert.Equal("outbox.park", await Office.Ask(db => db.History.OrderByDescending(e => e.Sequence).Select(e => e.Operation).FirstAsync()));
        Assert.Empty((await Office.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value.Faults);
    }

    [Fact]
    public async Task A_message_that_a_dead_node_had_claimed_comes_due_again()
    {
        sender.DiesFor = "a";
        await Office.Given(Message("a"));
        using var dying = new CancellationTokenSource();
        sender.Dies = dying;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act(), dying.Token)));
        sender.DiesFor = null;

        Assert.Equal(new Delivered(0, 0, 0), await Deliver());
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(new Delivered(1, 0, 0), await Deliver());
    }

    [Fact]
    public async Task A_message_that_no_sender_takes_waits()
    {
        await Office.Given(new OutboxMessage { Kind = "pigeon", Payload = "{}", CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now });

        Assert.Equal(new Delivered(0, 1, 0), await Deliver());
    }

    [Fact]
    public async Task Two_nodes_at_once_send_a_message_once()
    {
        await Office.Given([.. Enumerable.Range(1, 10).Select(i => Message($"m{i}"))]);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Deliver)));

        Assert.Equal(10, sender.Sent.Count);
        Assert.Equal(10, sender.Sent.Distinct().Count());
    }

    protected override void Change(IServiceCollection services) => services.AddSingleton<IOutboxSender>(sender);

    private async Task<Delivered> Deliver() => (await Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act()))).Value;

    private OutboxMessage Message(string payload, TimeSpan? after = null) => new()
    {
        Kind = "test", Payload = payload, CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now + (after ?? TimeSpan.Zero),
    };

    private sealed class Unreliable : IOutboxSender
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> sent = [];

        public string Kind => "test";

        public string? FailsFor { get; set; }

        public string? DiesFor { get; set; }

        public CancellationTokenSource? Dies { get; set; }

        public IReadOnlyCollection<string> Sent => [.. sent];

        public Task Send(Guid id, string payload, CancellationToken stop)
        {
            if (payload == DiesFor)
            {
                Dies!.Cancel();
                stop.ThrowIfCancellationRequested();
            }

            if (payload == FailsFor)
            {
                throw new InvalidOperationException("not now, linqing@example.org");
            }

            sent.Enqueue(payload);
            return Task.CompletedTask;
        }
    }
}

public sealed class OutboxTests_on_SQLite() : OutboxTests(Database.SQLite);

public sealed class OutboxTests_on_PostgreSQL() : OutboxTests(Database.PostgreSQL);

public sealed class MailFolderTests() : OfficeTests(Database.SQLite)
{
    [Fact]
    public async Task Without_a_server_a_mail_is_a_file()
    {
        var message = new OutboxMessage { Kind = MailText.Kind, Payload = new MailText("linqing@yunling.example", "退回意见", "请于1月10日前报回。").Write(), CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now };
        await Office.Given(message);

        Assert.Equal(new Delivered(1, 0, 0), (await Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act()))).Value);

        var mail = await File.ReadAllTextAsync(Path.Combine(Office.Settings.Data, "mail", $"{message.Id:N}.eml"));
        Assert.Contains("To: linqing@yunling.example", mail);
        Assert.Equal(["mail"], Directory.GetFileSystemEntries(Path.Combine(Office.Settings.Data, "mail")).Length == 1 ? ["mail"] : Array.Empty<string>());
    }
}
