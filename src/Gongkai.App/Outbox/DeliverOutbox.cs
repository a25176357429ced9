using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gongkai.App.Outbox;

/// <summary>What became of the messages that were due.</summary>
public sealed record Delivered(int Sent, int Failed, int Parked);

/// <summary>
/// Sends what is due. A message is claimed by moving its time on, which one node alone succeeds in; a node that dies with it in its hands lets it come
/// due again. A message that fails is tried later and later, and after the last try, or when it is refused for good, parked: it then waits for a person and holds nothing else up.
/// That a message was sent is bookkeeping and stands on the message; that one was given up is an act and stands in the history.
/// </summary>
public sealed partial class DeliverOutbox(OfficeDb db, IServiceScopeFactory scopes, IEnumerable<IOutboxSender> senders, ILogger<DeliverOutbox> log)
{
    private const int AtOnce = 50;

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromDays(1),
    ];

    public async Task<Outcome<Delivered>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("outbox.system-only", new("消息由系统自动投递。", "Messages are sent by the system itself."));
        }

        var due = await db.Outbox.AsNoTracking().Where(m => m.SentAt == null && m.ParkedAt == null && m.DueAt <= act.At).OrderBy(m => m.DueAt).Take(AtOnce)
            .Select(m => new Due(m.Id, m.Kind, m.DueAt, m.Attempts)).ToListAsync(stop);
        var (sent, failed, parked) = (0, 0, 0);
        foreach (var message in due)
        {
            if (!await IsMine(message, act.At, stop))
            {
                continue;
            }

            var (error, forGood) = await Try(message, stop);
            if (error is null)
            {
                await db.Outbox.Where(m => m.Id == message.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.SentAt, act.At).SetProperty(x => x.Attempts, x => x.Attempts + 1), stop);
                sent++;
            }
            else if (!forGood && message.Attempts < Waits.Length)
            {
                var next = act.At + Waits[message.Attempts];
                await db.Outbox.Where(m => m.Id == message.Id)
                    .ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, next).SetProperty(x => x.Attempts, x => x.Attempts + 1).SetProperty(x => x.LastError, error), stop);
                failed++;
            }
            else
            {
                await Park(message.Id, error, act, stop);
                parked++;
            }
        }

        return new Delivered(sent, failed, parked);
    }

    private async Task<bool> IsMine(Due message, DateTime now, CancellationToken stop)
    {
        var until = now + Claim;
        return await db.Outbox.Where(m => m.Id == message.Id && m.DueAt == message.DueAt && m.SentAt == null && m.ParkedAt == null)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, until), stop) == 1;
    }

    private async Task<(string? Error, bool ForGood)> Try(Due message, CancellationToken stop)
    {
        try
        {
            var sender = senders.FirstOrDefault(s => s.Kind == message.Kind) ?? throw new InvalidOperationException($"No sender takes '{message.Kind}'.");
            await sender.Send(message.Id, await db.Outbox.Where(m => m.Id == message.Id).Select(m => m.Payload).SingleAsync(stop), stop);
            return (null, false);
        }
#pragma warning disable CA1031 // Whatever a sender throws, the message is tried again.
        catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // The text of a failure may name a person's address; its kind does not.
            var error = failure is RefusedForGoodException refused ? refused.Kept
                : failure is System.Net.Mail.SmtpException smtp ? $"SmtpException: {smtp.StatusCode}" : failure.GetType().Name;
            LogFailure(log, message.Id, message.Kind, message.Attempts + 1, error);
            return (error, failure is RefusedForGoodException or TamperedPersonalDataException);
        }
    }

    // Without loading it: a message whose payload was tampered with is given up like any other.
    private async Task Park(Guid id, string error, Act act, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        await using var whole = await own.Database.BeginTransactionAsync(stop);
        await own.Outbox.Where(m => m.Id == id).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Attempts, x => x.Attempts + 1).SetProperty(x => x.LastError, error).SetProperty(x => x.ParkedAt, act.At), stop);
        await own.Commit(act with { Because = OutboxWords.Error(error) }, new Subject("outbox.park", nameof(OutboxMessage), id.ToString()), stop);
        await whole.CommitAsync(stop);
    }

    private sealed record Due(Guid Id, string Kind, DateTime DueAt, int Attempts);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} of kind {Kind} failed at try {Attempt}: {Error}")]
    private static partial void LogFailure(ILogger log, Guid id, string kind, int attempt, string error);
}
