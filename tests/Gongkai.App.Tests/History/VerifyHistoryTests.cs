using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.History;

public abstract class VerifyHistoryTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task An_untouched_history_holds()
    {
        await SixEntries();

        var verdict = await Verify();

        Assert.Equal(6, verdict.Entries);
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task An_empty_history_holds() => Assert.Empty((await Verify()).Faults);

    [Theory]
    [InlineData("""UPDATE "History" SET "Who" = '别人' WHERE "Sequence" = 3""", 3)]
    [InlineData("""UPDATE "History" SET "Changes" = '[]' WHERE "Sequence" = 1""", 1)]
    [InlineData("""UPDATE "History" SET "Hash" = 'abc' WHERE "Sequence" = 2""", 2)]
    [InlineData("""DELETE FROM "History" WHERE "Sequence" = 1""", 1)]
    [InlineData("""DELETE FROM "History" WHERE "Sequence" = 4""", 4)]
    [InlineData("""DELETE FROM "History" WHERE "Sequence" IN (2, 3, 4)""", 2)]
    [InlineData("""DELETE FROM "History" WHERE "Sequence" >= 5""", 5)]
    [InlineData("""DELETE FROM "History" """, 1)]
    [InlineData("""UPDATE "ChainHeads" SET "Sequence" = 5""", 7)]
    [InlineData("""UPDATE "ChainHeads" SET "Sequence" = 0, "Hash" = '', "Seal" = ''""", 1)]
    [InlineData("""DELETE FROM "ChainHeads" """, 7)]
    public async Task What_was_altered_or_removed_is_found_with_its_number(string tampering, long first)
    {
        await SixEntries();

        Assert.NotEqual(0, await Office.Ask(db => db.Database.ExecuteSqlRawAsync(tampering)));

        Assert.Equal(first, (await Verify()).Faults[0].Sequence);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    [InlineData(9, 7)]
    public async Task An_inserted_entry_is_found_even_with_a_hash_of_its_own(long sequence, long first)
    {
        await SixEntries();
        await Insert(sequence, (await Verify()).LastHash);

        Assert.Equal(first, (await Verify()).Faults[0].Sequence);
    }

    [Fact]
    public async Task An_entry_put_in_place_of_another_is_found()
    {
        await SixEntries();
        var before = await Office.Ask(db => db.History.Where(e => e.Sequence == 2).Select(e => e.Hash).SingleAsync());
        await Office.Ask(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "History" WHERE "Sequence" = 3"""));
        await Insert(3, before);

        Assert.Equal(4, (await Verify()).Faults[0].Sequence);
    }

    [Fact]
    public async Task A_last_entry_rewritten_with_a_right_hash_does_not_match_the_seal()
    {
        await SixEntries();
        var before = await Office.Ask(db => db.History.Where(e => e.Sequence == 5).Select(e => e.Hash).SingleAsync());
        await Office.Ask(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "History" WHERE "Sequence" = 6"""));
        await Insert(6, before);

        Assert.Equal(6, (await Verify()).Faults[0].Sequence);
    }

    [Fact]
    public async Task What_is_written_after_rows_were_removed_does_not_hide_it()
    {
        await SixEntries();
        await Office.Ask(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "History" WHERE "Sequence" = 6"""));
        await Office.Given();

        Assert.Equal(6, (await Verify()).Faults[0].Sequence);
    }

    [Fact]
    public async Task An_end_noted_elsewhere_shows_that_the_database_was_put_back()
    {
        await SixEntries();

        Assert.Contains((await Verify(new NotedEnd(8, "abc"))).Faults, fault => fault.Sequence == 7);
        Assert.Contains((await Verify(new NotedEnd(4, "abc"))).Faults, fault => fault.Sequence == 4);
    }

    [Fact]
    public async Task Only_auditors_and_administrators_may_ask()
    {
        var clerk = An.Actor(Role.InformationOfficer, An.Organ());

        var outcome = await Office.Run((VerifyHistory verify) => verify.Run(null, clerk));

        Assert.Equal("history.not-yours", outcome.Refusal?.Code);
    }

    private async Task SixEntries()
    {
        foreach (var code in new[] { "yunling", "qinghe", "baishi", "shuiwu", "jiaoyu", "caizheng" })
        {
            await Office.Given(An.Organ(code));
        }
    }

    private Task Insert(long sequence, string previous) => Office.Run<Gongkai.App.Storage.OfficeDb, int>(async db =>
    {
        HistoryEntry Entry(string hash) => new()
        {
            Sequence = sequence, At = StoppedClock.Usual, Who = "别人", Operation = "organ.rename", SubjectKind = "Organ", SubjectId = "-", Changes = "[]",
            PreviousHash = previous, Hash = hash,
        };

        db.History.Add(Entry(HistoryChain.HashOf(Entry(""))));
        return await db.SaveChangesAsync();
    });

    private async Task<HistoryVerdict> Verify(NotedEnd? noted = null) => (await Office.Run((VerifyHistory verify) => verify.Run(noted, Actor.System()))).Value;
}

public sealed class VerifyHistoryTests_on_SQLite() : VerifyHistoryTests(Database.SQLite);

public sealed class VerifyHistoryTests_on_PostgreSQL() : VerifyHistoryTests(Database.PostgreSQL);
