using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Reads the files that wait, a few at once, as long as the site runs. What a stop interrupts waits again and is read after the next start.</summary>
public sealed partial class ReadingWorker(IServiceScopeFactory scopes, ReadingSignal signal, OfficeSettings settings, TimeProvider clock, ILogger<ReadingWorker> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, Math.Max(1, settings.ReadersAtOnce)).Select(_ => Work(stoppingToken)));

    private async Task Work(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await signal.Wait(BetweenLooks, stop);
                while (await ReadOne(stop))
                {
                    // As long as there is one.
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A database that does not answer now may answer at the next look.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                LogFailure(log, failure);
            }
        }
    }

    private async Task<bool> ReadOne(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var read = await scope.ServiceProvider.GetRequiredService<ReadWaiting>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), stop);
        return read.Value is { Job: not null, State: not ReadingState.Waiting and not ReadingState.Reading };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for files to read failed")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
