using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.History;

public abstract class CommitTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task Twenty_acts_at_once_stand_in_one_unbroken_chain()
    {
        _ = Office;
        await Task.WhenAll(Enumerable.Range(1, 20).Select(number => Task.Run(() => Office.Given(An.Organ($"organ-{number}")))));

        var verdict = (await Office.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value;

        Assert.Equal((20, 20), (verdict.Entries, verdict.LastSequence));
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task An_act_that_fails_leaves_nothing_behind()
    {
        await Office.Given(An.Organ());
        await Assert.ThrowsAsync<DbUpdateException>(() => Office.Given(An.Organ("qinghe"), An.Organ()));
        await Office.Given(An.Organ("baishi"));

        Assert.Equal(["yunling", "baishi"], await Office.Ask(db => db.Organs.OrderBy(o => o.Id).Select(o => o.Code).ToListAsync()));
        Assert.Equal([1, 2], await Office.Ask(db => db.History.OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync()));
        Assert.Empty((await Office.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value.Faults);
    }

    [Fact]
    public async Task A_change_against_an_older_revision_is_refused_and_written_nowhere()
    {
        var organ = An.Organ();
        await Office.Given(organ, An.AnnualReport(organ));

        var refusal = await Office.Run<OfficeDb, Gongkai.Law.Refusal?>(async mine =>
        {
            var version = await mine.ReportVersions.SingleAsync();
            await Office.Ask(theirs => theirs.ReportVersions.ExecuteUpdateAsync(v => v.SetProperty(r => r.Revision, 2)));
            version.PublicNote = "我的";
            version.Revision++;

            return await mine.TryCommit(Office.Act(), new Subject("annual-report.edit", "AnnualReport", "-"));
        });

        Assert.Equal(WriteConflict.Changed, refusal);
        Assert.Null(await Office.Ask(db => db.ReportVersions.Select(v => v.PublicNote).SingleAsync()));
        Assert.Equal(1, await Office.Ask(db => db.History.CountAsync()));
    }

    [Fact]
    public async Task The_same_record_made_twice_is_a_refusal()
    {
        await Office.Given(An.Organ());

        var refusal = await Office.Run<OfficeDb, Gongkai.Law.Refusal?>(db =>
        {
            db.Organs.Add(An.Organ());
            return db.TryCommit(Office.Act(), new Subject("organ.add", "Organ", "-"));
        });

        Assert.Equal(WriteConflict.Exists, refusal);
    }

    [Fact]
    public async Task The_history_says_what_changed_but_never_what_is_personal()
    {
        var person = A.Person();
        person.PhoneNumber = "13800001234";
        person.Email = "linqing@example.org";
        person.PasswordHash = "secret-hash";
        await Office.Given(person);

        var changes = await Office.Ask(db => db.History.Select(e => e.Changes).SingleAsync());

        Assert.Contains("林青", changes);
        Assert.Contains("PhoneNumber", changes);
        Assert.DoesNotContain("13800001234", changes);
        Assert.DoesNotContain("example.org", changes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret-hash", changes);
    }

    [Fact]
    public async Task A_part_of_a_record_that_changed_is_in_the_history_too()
    {
        await Office.Given(An.Organ());
        await Office.Run<OfficeDb, int>(async db =>
        {
            (await db.Organs.SingleAsync()).Contact.Phone = "0570-1234567";
            await db.Commit(Office.Act(), new Subject("organ.contact", "Organ", "-"));
            return 0;
        });

        Assert.Contains("\"Contact.Phone\":[null,\"0570-1234567\"]", await Office.Ask(db => db.History.OrderBy(e => e.Sequence).Select(e => e.Changes).LastAsync()));
    }
}

public sealed class CommitTests_on_SQLite() : CommitTests(Database.SQLite)
{
    [Fact]
    public async Task Readers_do_not_wait_for_the_writer() =>
        Assert.Equal("wal", await Office.Ask(async db => (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync())[0]));

    [Fact]
    public async Task A_transaction_takes_the_write_lock_as_it_begins()
    {
        await using var first = Office.Services.CreateAsyncScope();
        await using var second = Office.Services.CreateAsyncScope();
        var holds = first.ServiceProvider.GetRequiredService<OfficeDb>();
        var waits = second.ServiceProvider.GetRequiredService<OfficeDb>();
        await holds.Database.BeginTransactionAsync();
        await waits.Database.OpenConnectionAsync();
        await using var begin = waits.Database.GetDbConnection().CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.CommandTimeout = 1;

        var refused = await Assert.ThrowsAsync<SqliteException>(() => begin.ExecuteNonQueryAsync());

        Assert.Equal(5, refused.SqliteErrorCode);
    }
}

public sealed class CommitTests_on_PostgreSQL() : CommitTests(Database.PostgreSQL);
