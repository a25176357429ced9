using Gongkai.App.AnnualReports;
using Gongkai.App.Catalogue;
using Gongkai.App.Channels;
using Gongkai.App.Complaints;
using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Feedback;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Hotline;
using Gongkai.App.MostRead;
using Gongkai.App.Organs;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Publishing.HandOvers;
using Gongkai.App.Registers.CleanUps;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Registers.Fees;
using Gongkai.App.Registers.Imports;
using Gongkai.App.Remedies;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Letters;
using Gongkai.App.Requests.PublicLog;
using Gongkai.App.Requests.Ratings;
using Gongkai.App.Requests.Recounts;
using Gongkai.App.Requests.Reminders;
using Gongkai.App.Search;
using Gongkai.App.Storage.Protection;
using Gongkai.App.Subscriptions;
using Gongkai.App.Surveys;
using Gongkai.App.Villages;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Storage;

/// <summary>Everything an office keeps. One model for both databases; the derived types carry the migrations of each.</summary>
public abstract class OfficeDb(DbContextOptions options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Organ> Organs => Set<Organ>();

    public DbSet<FormerName> FormerNames => Set<FormerName>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();

    public DbSet<ReportVersion> ReportVersions => Set<ReportVersion>();

    public DbSet<ReportPassage> ReportPassages => Set<ReportPassage>();

    public DbSet<FindingDecision> FindingDecisions => Set<FindingDecision>();

    public DbSet<ReportEdit> ReportEdits => Set<ReportEdit>();

    public DbSet<Item> Items => Set<Item>();

    public DbSet<ItemVersion> ItemVersions => Set<ItemVersion>();

    public DbSet<ItemAttachment> ItemAttachments => Set<ItemAttachment>();

    public DbSet<ItemPassage> ItemPassages => Set<ItemPassage>();

    public DbSet<ItemEdit> ItemEdits => Set<ItemEdit>();

    public DbSet<SecrecyRecord> SecrecyRecords => Set<SecrecyRecord>();

    public DbSet<ItemConfirmation> ItemConfirmations => Set<ItemConfirmation>();

    public DbSet<ReviewLevels> ReviewLevels => Set<ReviewLevels>();

    public DbSet<Consultation> Consultations => Set<Consultation>();

    public DbSet<Reexamination> Reexaminations => Set<Reexamination>();

    public DbSet<HandOver> HandOvers => Set<HandOver>();

    public DbSet<HandOverLine> HandOverLines => Set<HandOverLine>();

    public DbSet<PublicEntry> PublicEntries => Set<PublicEntry>();

    public DbSet<PublicText> PublicTexts => Set<PublicText>();

    public DbSet<CatalogueRow> CatalogueRows => Set<CatalogueRow>();

    public DbSet<CatalogueImport> CatalogueImports => Set<CatalogueImport>();

    public DbSet<IndexRule> IndexRules => Set<IndexRule>();

    public DbSet<GuideVersion> GuideVersions => Set<GuideVersion>();

    public DbSet<ReadCount> ReadCounts => Set<ReadCount>();

    public DbSet<Channel> Channels => Set<Channel>();

    public DbSet<Posting> Postings => Set<Posting>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<Village> Villages => Set<Village>();

    public DbSet<VillageNotice> VillageNotices => Set<VillageNotice>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyReply> SurveyReplies => Set<SurveyReply>();

    public DbSet<HotlineTransfer> HotlineTransfers => Set<HotlineTransfer>();

    public DbSet<RequestCase> Requests => Set<RequestCase>();

    public DbSet<RequestLetter> RequestLetters => Set<RequestLetter>();

    public DbSet<LetterHabits> LetterHabits => Set<LetterHabits>();

    public DbSet<LogEntry> LogEntries => Set<LogEntry>();

    public DbSet<LogDismissal> LogDismissals => Set<LogDismissal>();

    public DbSet<LogSetting> LogSettings => Set<LogSetting>();

    public DbSet<ReplyRating> ReplyRatings => Set<ReplyRating>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<DeadlineRecount> DeadlineRecounts => Set<DeadlineRecount>();

    public DbSet<ReminderHabits> ReminderHabits => Set<ReminderHabits>();

    public DbSet<SentReminder> SentReminders => Set<SentReminder>();

    public DbSet<RemedyCase> Remedies => Set<RemedyCase>();

    public DbSet<Counter> Counters => Set<Counter>();

    public DbSet<ReadingJob> ReadingJobs => Set<ReadingJob>();

    public DbSet<AnnualReports.County.ImportBatch> ImportBatches => Set<AnnualReports.County.ImportBatch>();

    public DbSet<AnnualReports.County.ImportedFile> ImportedFiles => Set<AnnualReports.County.ImportedFile>();

    public DbSet<RegisteredDocument> Documents => Set<RegisteredDocument>();

    public DbSet<NumberNote> NumberNotes => Set<NumberNote>();

    public DbSet<CleanUp> CleanUps => Set<CleanUp>();

    public DbSet<DecisionRecord> Decisions => Set<DecisionRecord>();

    public DbSet<FeeRecord> Fees => Set<FeeRecord>();

    public DbSet<RegisterImport> RegisterImports => Set<RegisterImport>();

    public DbSet<RowFault> RowFaults => Set<RowFault>();

    public DbSet<ColumnMemory> ColumnMemories => Set<ColumnMemory>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<MasterKeyMark> MasterKeyMarks => Set<MasterKeyMark>();

    /// <summary>Where the key of its personal fields stands; null for a context of migrations, which reads and writes none.</summary>
    internal string? KeyPath { get; } = options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<MasterKeyFile>()?.Path;

    /// <summary>Writes everything pending and one history entry about it, in one transaction. On SQLite the transaction takes the write lock as it begins.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row with a concurrency token; <see cref="TryCommit"/> makes it a refusal.</exception>
    public async Task Commit(Act act, Subject subject, CancellationToken stop = default)
    {
        var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        await using (own)
        {
            await HistoryChain.Append(this, act, subject, stop);
            await base.SaveChangesAsync(stop);
            if (own is not null)
            {
                await own.CommitAsync(stop);
            }
        }
    }

    /// <summary>
    /// The same, where it is no bug that somebody else was quicker: <c>if (await db.TryCommit(act, subject, stop) is { } refusal) { return refusal; }</c>.
    /// Nothing was written then, and what this context has tracked is not to be used again.
    /// </summary>
    public async Task<Refusal?> TryCommit(Act act, Subject subject, CancellationToken stop = default)
    {
        try
        {
            await Commit(act, subject, stop);
            return null;
        }
        catch (DbUpdateException failure) when (WriteConflict.Of(failure) is { } refusal)
        {
            return refusal;
        }
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        base.OnConfiguring(optionsBuilder);
        SearchTables.AddTo(optionsBuilder);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        PersonalColumns.FillLookups(this);
        if (PersonalColumns.AreTouched(this))
        {
            HeldKey.AskNow(this);
        }

        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PersonalColumns.FillLookups(this);
        if (PersonalColumns.AreTouched(this))
        {
            await HeldKey.Ask(this, cancellationToken);
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
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
        PersonalColumns.Encrypt(builder, KeyPath);
    }
}
