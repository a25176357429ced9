using System.IO.Compression;
using System.Text;
using Gongkai.App.Backups;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.Tests.Backups;

/// <summary>Backs an office up and restores it into an empty place of either database, and compares every row of every table.</summary>
public sealed class BackupTests
{
    public static TheoryData<Database, Database> Ways => new()
    {
        { Database.SQLite, Database.SQLite }, { Database.SQLite, Database.PostgreSQL }, { Database.PostgreSQL, Database.SQLite }, { Database.PostgreSQL, Database.PostgreSQL },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task What_was_backed_up_is_there_again_row_by_row(Database from, Database to)
    {
        await using var office = new OfficeUnderTest(from);
        await Furnish(office);
        using var zip = new MemoryStream();
        Assert.Null((await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()))).Refusal);

        await using var place = new OfficeUnderTest(to);
        var restored = (await Restore(place, zip)).Value;

        Assert.Empty(restored.Faults);
        var before = await Contents(office);
        var after = await Contents(place);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.All(["Organs", "AspNetUsers", "Assignments", "AnnualReports", "ReportVersions", "ReportPassages", "Files", "Outbox", "ProtectionKeys", "History", "AspNetUserPasskeys"], table => Assert.NotEmpty(before[table]));
        Assert.All(before.Keys.Where(table => table != "ChainHeads"), table => Assert.Equal(before[table], after[table]));
        Assert.Empty((await place.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value.Faults);
        Assert.Equal("13800001234", await place.Ask(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Users.Select(person => person.PhoneNumber))));
        Assert.Equal("一、总体情况", Encoding.UTF8.GetString((await new FileStore(place.Settings).Read(FileStore.HashOf("一、总体情况"u8))).Value.Span));
    }

    [Theory]
    [InlineData(Database.SQLite)]
    [InlineData(Database.PostgreSQL)]
    public async Task A_restored_office_goes_on_numbering_and_writing(Database to)
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await Furnish(office);
        using var zip = new MemoryStream();
        await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()));
        await using var place = new OfficeUnderTest(to);
        await Restore(place, zip);

        await place.Given(new ProtectionKey { Name = "second", Xml = "<key/>" }, An.Organ("new-organ"));

        Assert.Empty((await place.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value.Faults);
    }

    [Fact]
    public async Task Nothing_is_restored_over_something()
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await Furnish(office);
        using var zip = new MemoryStream();
        await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()));

        Assert.Equal("backup.not-empty", (await Restore(office, zip)).Refusal?.Code);
    }

    [Theory]
    [InlineData("tables/Organs.jsonl")]
    [InlineData("tables/History.jsonl")]
    [InlineData("files/")]
    public async Task A_backup_that_was_altered_is_refused_before_the_first_row(string part)
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await Furnish(office);
        using var zip = new MemoryStream();
        await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()));
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.Entries.Single(e => e.FullName.StartsWith(part, StringComparison.Ordinal)).Open();
            entry.WriteByte((byte)'x');
        }

        await using var place = new OfficeUnderTest(Database.SQLite);
        Assert.Equal("backup.damaged", (await Restore(place, zip)).Refusal?.Code);
        Assert.All(await Contents(place), table => Assert.True(table.Key is "ChainHeads" or "MasterKeyMarks" || table.Value.Count == 0, table.Key));
    }

    [Fact]
    public async Task Something_that_is_no_backup_is_refused()
    {
        await using var place = new OfficeUnderTest(Database.SQLite);

        Assert.Equal("backup.none", (await Restore(place, new MemoryStream("no zip"u8.ToArray()))).Refusal?.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_the_master_key_is_another_or_missing_nothing_is_restored_and_it_says_so(bool another)
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await Furnish(office);
        using var zip = new MemoryStream();
        await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()));
        await using var place = new OfficeUnderTest(Database.SQLite);
        var here = new OfficeSettings { MasterKeyFile = Path.Combine(place.Settings.Data, "other.key") };
        if (another)
        {
            Assert.True(new MasterKeyFile(here).MakeOnce());
        }

        zip.Position = 0;
        var refusal = (await place.Run(async (OfficeDb db) => await new RestoreOffice(db, new FileStore(place.Settings), new HistorySeal(place.Settings), new MasterKeyFile(here)).Run(zip, place.Act()))).Refusal;

        Assert.Equal("backup.master-key", refusal?.Code);
        Assert.Contains(another ? MasterKey.Parse(File.ReadAllText(here.MasterKeyFile))!.Id 
            : "没有密钥", refusal!.Reason.Zh);
        Assert.Equal(0, await place.Ask(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.Organs)));
    }

    [Fact]
    public async Task A_backup_says_no_personal_data_in_the_open()
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await Furnish(office);
        using var zip = new MemoryStream();
        await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()));

        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        using var people = new StreamReader(archive.GetEntry("tables/AspNetUsers.jsonl")!.Open());
        var text = await people.ReadToEndAsync();
        Assert.Contains("PhoneNumber", text);
        Assert.DoesNotContain("13800001234", text);
    }

    [Fact]
    public async Task A_file_that_the_store_lost_is_named()
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await Furnish(office);
        Directory.Delete(Path.Combine(office.Settings.Data, "files"), recursive: true);
        using var zip = new MemoryStream();

        var made = (await office.Run((BackupOffice backup) => backup.Run(zip, office.Act()))).Value;

        Assert.Equal([FileStore.HashOf("一、总体情况"u8)], made.Missing);
    }

    private static Task<Outcome<Restored>> Restore(OfficeUnderTest place, MemoryStream zip)
    {
        zip.Position = 0;
        return place.Run((RestoreOffice restore) => restore.Run(zip, place.Act()));
    }

    private static async Task Furnish(OfficeUnderTest office)
    {
        var county = An.Organ();
        var township = An.Organ("a-township", under: county);   // sorts before its parent by code, after it by path
        township.ValidFrom = new DateOnly(2019, 3, 1);
        township.Contact.Phone = "0000-1";
        var person = A.Person();
        (person.OrganId, person.PhoneNumber, person.LockoutEnd) = (township.Id, "13800001234", new DateTimeOffset(2025, 1, 6, 2, 30, 15, 123, TimeSpan.Zero));
        await office.Given(county, township, person, new Assignment { PersonId = person.Id, Role = Role.InformationOfficer, OrganId = township.Id, WithSubtree = true });

        var report = An.AnnualReport(township);
        report.Versions[0].Passages.Add(new() { VersionId = report.Versions[0].Id, Move = ReportMove.SendToReview, From = ReportState.Draft, To = ReportState.FirstReview, Round = 1, Who = "林青", At = office.Clock.Now, Opinion = "同意\n“转”复审" });
        await office.Given(
            report,
            new Gongkai.App.Outbox.OutboxMessage { Kind = "mail", Payload = "{}", CreatedAt = office.Clock.Now, DueAt = office.Clock.Now },
            new ProtectionKey { Name = "first", Xml = "<key/>" },
            new IdentityUserPasskey<Guid> { UserId = person.Id, CredentialId = [1, 2, 255], Data = new() { PublicKey = [9, 8], Name = "手机", CreatedAt = new(2025, 1, 6, 0, 0, 0, TimeSpan.Zero), AttestationObject = [1], ClientDataJson = [2] } });
        await office.Run<FileIntake, int>(async intake =>
        {
            await intake.Take("一、总体情况"u8.ToArray(), "a.txt", office.Clock.Now);
            return 0;
        });
        await office.Given(new StoredFile { Hash = FileStore.HashOf("一、总体情况"u8), Size = 18, ContentType = "text/plain", StoredAt = office.Clock.Now });
    }

    private static Task<Dictionary<string, List<string>>> Contents(OfficeUnderTest office, string without = "office.restore") => office.Ask(async db =>
    {
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.OpenConnectionAsync(db.Database);
        var contents = new Dictionary<string, List<string>>();
        foreach (var table in StoredTable.All(db))
        {
            var rows = new List<string>();
            await foreach (var row in table.Rows(CancellationToken.None))
            {
                if (!row.Contains(without))
                {
                    rows.Add(Normal(row));
                }
            }

            contents[table.Name] = [.. rows.Order(StringComparer.Ordinal)];
        }

        return contents;
    });

    // PostgreSQL keeps JSON columns in an order and spacing of its own.
    private static string Normal(string row)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(row)!.AsObject();
        if (json["Data"] is { } data && data.GetValueKind() == System.Text.Json.JsonValueKind.String && data.GetValue<string>().StartsWith('{'))
        {
            json["Data"] = string.Join(',', System.Text.Json.Nodes.JsonNode.Parse(data.GetValue<string>())!.AsObject().OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value?.ToJsonString()}"));
        }

        return json.ToJsonString();
    }
}
