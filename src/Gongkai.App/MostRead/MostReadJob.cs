using Gongkai.App.History;
using Gongkai.App.People;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.MostRead;

/// <summary>Runs <see cref="KeepReadCounts"/> once a minute.</summary>
[DisallowConcurrentExecution]
public sealed class MostReadJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KeepReadCounts>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }

    internal static void AddTo(IServiceCollection services) =>
        services.AddQuartz(jobs => jobs.ScheduleJob<MostReadJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever())));
}
