using Gongkai.App.AnnualReports;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage;

/// <summary>Everything an office keeps. One model for both databases; the derived types carry the migrations of each.</summary>
public abstract class OfficeDb(DbContextOptions options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Organ> Organs => Set<Organ>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();

    public DbSet<ReportVersion> ReportVersions => Set<ReportVersion>();

    public DbSet<ReportPassage> ReportPassages => Set<ReportPassage>();

    public DbSet<FindingDecision> FindingDecisions => Set<FindingDecision>();

    public DbSet<ReportEdit> ReportEdits => Set<ReportEdit>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>Writes everything pending and one history entry about it, in one transaction.</summary>
    public async Task Commit(Act act, Subject subject, CancellationToken stop = default)
    {
        var strategy = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        await using (strategy)
        {
            await HistoryChain.Append(this, act, subject, stop);
            await base.SaveChangesAsync(stop);
            if (strategy is not null)
            {
                await strategy.CommitAsync(stop);
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstant>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(OfficeDb).Assembly);
    }
}
