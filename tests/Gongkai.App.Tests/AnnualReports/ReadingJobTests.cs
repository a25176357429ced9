using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.AnnualReports;

public abstract class ReadingJobTests(Database database) : DraftTests(database)
{
    private static readonly byte[] Report = Page(A.Report().Answered("granted", "person", 3));

    private Task<Outcome<ReadFile>> ReadNext(CancellationToken stop = default) => Office.Run((ReadWaiting read) => read.Run(Office.Act(), stop));

    private Task<ReadingJob> Job(Guid id) => Office.Ask(db => db.ReadingJobs.AsNoTracking().SingleAsync(job => job.Id == id));

    /// <summary>A file kept and waiting, as a process that ended at once would leave it.</summary>
    private async Task<ReadingJob> Waiting(Guid draft, byte[]? bytes = null, string name = "年报.html", Action<ReadingJob>? but = null)
    {
        var version = await Stored(draft);
        var job = new ReadingJob
        {
            VersionId = draft, SourceHash = await Office.Services.GetRequiredService<FileStore>().Write(bytes ?? Report), SourceName = name, Revision = version.Revision,
            PersonId = Clerk.PersonId, Who = Clerk.Name, AskedAt = Office.Clock.Now,
        };
        but?.Invoke(job);
        await Office.Given(job);
        return job;
    }

    [Fact]
    public async Task A_file_that_waits_is_read_once_and_becomes_the_draft()
    {
        var draft = await Draft();
        var job = await Waiting(draft);

        Assert.Equal(new ReadFile(job.Id, ReadingState.Done), (await ReadNext()).Value);
        Assert.Equal(new ReadFile(null, null), (await ReadNext()).Value);

        var version = await Stored(draft);
        Assert.Equal(("3", "年报.html", false), (await Says(draft, Received), version.SourceName, version.Confirmed));
        var edit = await Office.Ask(db => db.ReportEdits.SingleAsync(edit => edit.VersionId == draft));
        Assert.Equal((Clerk.PersonId, ReportEditKind.BroughtIn), (edit.PersonId, edit.Kind));
    }

    [Fact]
    public async Task What_needs_another_program_waits_and_the_draft_stays_as_it_is()
    {
        await People();
        var draft = await Draft();

        var brought = (await Bring(draft, "%PDF-1.4\n%âãÏÓ\n1 0 obj\n"u8.ToArray(), "年报.pdf")).Value;

        Assert.Equal((ReadingState.Waiting, false), (brought.State, brought.IsRead));
        Assert.Null((await Stored(draft)).SourceHash);
        Assert.True(Office.Services.GetRequiredService<FileStore>().Has((await Office.Ask(db => db.ReadingJobs.SingleAsync())).SourceHash));
    }

    [Fact]
    public async Task A_reader_that_is_gone_lets_its_lease_run_out_and_another_reads_on()
    {
        var draft = await Draft();
        var job = await Waiting(draft, but: job => (job.State, job.Lease, job.LeaseUntil, job.Attempts) = (ReadingState.Reading, Guid.NewGuid(), Office.Clock.Now.AddSeconds(30), 1));

        Assert.Null((await ReadNext()).Value.Job);
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new ReadFile(job.Id, ReadingState.Done), (await ReadNext()).Value);
    }

    [Fact]
    public async Task Two_readers_never_take_the_same_file()
    {
        var draft = await Draft();
        await Waiting(draft);

        var read = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ReadNext()));

        Assert.Single(read, one => one.Value.State == ReadingState.Done);
        Assert.Equal(1, await Office.Ask(db => db.ReportEdits.CountAsync(edit => edit.VersionId == draft)));
    }

    [Fact]
    public async Task A_reader_that_is_stopped_leaves_the_file_to_the_next()
    {
        var draft = await Draft();
        var job = await Waiting(draft);
        using var stopped = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Office.Run(async (IServiceProvider services) =>
        {
            var lease = services.GetRequiredService<ReadingLease>();
            var taken = (await lease.TakeNext(Office.Clock.Now, default))!;
            await stopped.CancelAsync();
            return await services.GetRequiredService<ReadingWork>().Do(taken, TimeSpan.FromMinutes(1), stopped.Token);
        }));

        Assert.Equal((ReadingState.Waiting, (Guid?)null), ((await Job(job.Id)).State, (await Job(job.Id)).Lease));
        Assert.Equal(ReadingState.Done, (await ReadNext()).Value.State);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why_changes_nothing_and_can_be_read_again()
    {
        var draft = await Draft(A.Report().Answered("granted", "person", 8));
        var job = await Waiting(draft, "会议通知：定于周五开会。"u8.ToArray(), "通知.txt");

        Assert.Equal(ReadingState.Failed, (await ReadNext()).Value.State);

        var failed = await Job(job.Id);
        Assert.Equal("report.not-a-report", failed.Code);
        Assert.Contains("是否选错了文件", failed.Reason);
        Assert.Equal(("8", 1), (await Says(draft, Received), (await Stored(draft)).Revision));

        Assert.Null((await Office.Run((ReadAgain again) => again.Run(new(job.Id), By(Clerk), default))).Refusal);
        Assert.Equal((ReadingState.Waiting, 0), ((await Job(job.Id)).State, (await Job(job.Id)).Attempts));
    }

    [Fact]
    public async Task What_somebody_wrote_meanwhile_is_not_replaced_before_they_say_so()
    {
        var draft = await Draft();
        var job = await Waiting(draft);
        await Edit(draft, 1, Colleague, (Received, "8"));

        Assert.Equal(ReadingState.Failed, (await ReadNext()).Value.State);
        Assert.Equal(("report.has-work", "8"), ((await Job(job.Id)).Code, await Says(draft, Received)));

        Assert.Equal("report.has-work", (await Office.Run((ReadAgain again) => again.Run(new(job.Id), By(Clerk), default))).Refusal?.Code);
        Assert.Null((await Office.Run((ReadAgain again) => again.Run(new(job.Id, true), By(Clerk), default))).Refusal);
        Assert.Equal(ReadingState.Done, (await ReadNext()).Value.State);
        Assert.Equal("3", await Says(draft, Received));
    }

    [Fact]
    public async Task A_reading_withdrawn_while_it_runs_writes_nothing()
    {
        var draft = await Draft();
        await Waiting(draft);

        var ended = await Office.Run(async (IServiceProvider services) =>
        {
            var taken = (await services.GetRequiredService<ReadingLease>().TakeNext(Office.Clock.Now, default))!;
            Assert.Null((await Office.Run((StopReading stop) => stop.Run(new(taken.Id), By(Clerk), default))).Refusal);
            return await services.GetRequiredService<ReadingWork>().Do(taken, TimeSpan.FromMinutes(1), default);
        });

        Assert.Equal(ReadingState.Withdrawn, (await Job(ended.Id)).State);
        Assert.Equal((1, (string?)null), ((await Stored(draft)).Revision, (await Stored(draft)).SourceHash));
    }

    [Fact]
    public async Task A_file_that_ends_the_program_each_time_is_given_up()
    {
        var draft = await Draft();
        var job = await Waiting(draft, but: job => job.Attempts = 3);

        Assert.Equal(ReadingState.Failed, (await ReadNext()).Value.State);
        Assert.Equal("report.reading-interrupted", (await Job(job.Id)).Code);
    }

    [Fact]
    public async Task Another_file_takes_the_place_of_one_that_waits()
    {
        var draft = await Draft();
        var job = await Waiting(draft, "会议通知"u8.ToArray(), "通知.txt");

        Assert.True((await Bring(draft, Report)).Value.IsRead);

        Assert.Equal(ReadingState.Withdrawn, (await Job(job.Id)).State);
        Assert.Equal("report.reading-not-failed", (await Office.Run((ReadAgain again) => again.Run(new(job.Id, true), By(Clerk), default))).Refusal?.Code);
    }

    [Fact]
    public async Task Only_those_who_write_the_report_stop_or_repeat_a_reading()
    {
        var draft = await Draft();
        var job = await Waiting(draft);
        var other = An.Actor(Role.InformationOfficer, An.Organ("yanpu", "雁浦乡人民政府", under: County));

        Assert.Equal("report.not-found", (await Office.Run((StopReading stop) => stop.Run(new(job.Id), By(other), default))).Refusal?.Code);
        Assert.Equal("report.not-found", (await Office.Run((ReadAgain again) => again.Run(new(job.Id), By(other), default))).Refusal?.Code);
        Assert.Equal("report.reading-system-only", (await Office.Run((ReadWaiting read) => read.Run(By(Clerk), default))).Refusal?.Code);
    }
}

public sealed class ReadingJobTests_on_SQLite() : ReadingJobTests(Database.SQLite);

public sealed class ReadingJobTests_on_PostgreSQL() : ReadingJobTests(Database.PostgreSQL);
