using Gongkai.App.History;
using Gongkai.App.People;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.Publishing;

/// <summary>Runs <see cref="PublishDue"/> and <see cref="ReadAttachments"/> by the clock, never twice at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class PublishDueJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int Seconds = 15;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var act = new Act(Actor.System(), clock.GetUtcNow().UtcDateTime);
        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<PublishDue>().Run(act, cancellationToken);
        }

        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ReadAttachments>().Run(act, cancellationToken);
        }
    }

    internal static void AddTo(IServiceCollection services) =>
        services.AddQuartz(jobs => jobs.ScheduleJob<PublishDueJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(Seconds)).RepeatForever())));
}
