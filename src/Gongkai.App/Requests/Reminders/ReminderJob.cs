using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Requests.Recounts;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.Requests.Reminders;

/// <summary>Every few minutes, and soon after the site has started: counts anew under a changed calendar, then reminds. Never twice at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class ReminderJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int Minutes = 5;

    // The first pages come before the first look; the scheduler goes by the time of the system.
    private const int SecondsAfterStart = 30;

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
        services.AddQuartz(jobs => jobs.ScheduleJob<ReminderJob>(trigger => trigger.StartAt(TimeProvider.System.GetUtcNow().AddSeconds(SecondsAfterStart)).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(Minutes)).RepeatForever())));
}
