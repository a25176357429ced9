using Gongkai.App.History;
using Gongkai.App.People;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.Subscriptions;

/// <summary>Runs <see cref="SendDigests"/> every few minutes, never twice at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class SubscriptionJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int Minutes = 3;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SendDigests>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }

    internal static void AddTo(IServiceCollection services) =>
        services.AddQuartz(jobs => jobs.ScheduleJob<SubscriptionJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(Minutes)).RepeatForever())));
}
