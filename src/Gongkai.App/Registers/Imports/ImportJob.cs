using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Registers.Documents;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Gongkai.App.Registers.Imports;

/// <summary>Runs <see cref="WorkOnImports"/> every few seconds, never twice at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class ImportJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int Seconds = 3;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        while (await scope.ServiceProvider.GetRequiredService<WorkOnImports>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken) > 0)
        {
        }
    }

    internal static void AddTo(IServiceCollection services)
    {
        services.AddQuartz(jobs => jobs.ScheduleJob<ImportJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(Seconds)).RepeatForever())));
        services.AddQuartz(jobs => jobs.ScheduleJob<PurgeJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromHours(6)).RepeatForever())));
        services.AddQuartz(jobs => jobs.ScheduleJob<ValidityJob>(trigger => trigger.WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(10)).RepeatForever())));
    }
}

/// <summary>Runs <see cref="RefreshValidity"/>: a document that runs out at midnight is marked so within minutes.</summary>
[DisallowConcurrentExecution]
public sealed class ValidityJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RefreshValidity>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}

/// <summary>Runs <see cref="PurgeLists"/>.</summary>
[DisallowConcurrentExecution]
public sealed class PurgeJob(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PurgeLists>().Run(new Act(Actor.System(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
