using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Requests.Recounts;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.Requests.Reminders;

/// <summary>Every few minutes, and as the site starts: counts anew under a changed calendar, then reminds. Never twice at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class ReminderJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int Minutes = 5;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FollowCalendar>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken);
        }

        await using var other = scopes.CreateAsyncScope();
        await other.ServiceProvider.GetRequiredService<RemindDeadlines>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }

    internal static void AddTo(IServiceCollection services) =>
        services.AddQuartz(jobs => jobs.ScheduleJob<ReminderJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(Minutes)).RepeatForever())));
}
