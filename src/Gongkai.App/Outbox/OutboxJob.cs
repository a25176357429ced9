using Gongkai.App.History;
using Gongkai.App.People;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.Outbox;

/// <summary>Runs <see cref="DeliverOutbox"/> every few seconds, never twice at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class OutboxJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int Seconds = 10;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var act = new Act(Actor.System(), clock.GetUtcNow().UtcDateTime);
        await scope.ServiceProvider.GetRequiredService<DeliverOutbox>().Run(act, cancellationToken);
    }

    internal static void AddTo(IServiceCollection services)
    {
        services.AddQuartz(jobs => jobs.ScheduleJob<OutboxJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(Seconds)).RepeatForever())));
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }
}
