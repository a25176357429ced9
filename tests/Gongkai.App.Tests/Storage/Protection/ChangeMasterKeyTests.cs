using System.Runtime.Versioning;
using System.Text.Json;
using Gongkai.App.People;
using Gongkai.App.People.Providers;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Gongkai.Testing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Storage.Protection;

/// <summary>The master key is changed: everything is read with the new one, and whatever interrupts it leaves everything readable.</summary>
public abstract class ChangeMasterKeyTests(Database database) : OfficeTests(database)
{
    private const string Phone = "13800001234";
    private const string Email = "lin.qing@yunling.example";

    private static readonly RegisterForm Licence = LawBook.Embedded.Registers["licence"];

    private static readonly Dictionary<string, string> Decision = new()
    {
        [Licence.Roles[FieldRole.Number].Code] = "云许〔2025〕1号", [Licence.Roles[FieldRole.Party].Code] = "林青", ["idNumber"] = "530100199001011234",
    };

    private static readonly DateOnly Decided = new(2025, 1, 2);

    private Guid lin;
    private string cookie = "";
    private string account = "";
    private string codes = "";

    private async Task<Place> Given()
    {
        var place = new Place(Office.Settings);
        await place.Run((OfficeDb db) => db.MasterKeyMarks.ExecuteDeleteAsync());
        Assert.Null(await place.Begin());
        var person = A.Person();
        (lin, person.PhoneNumber, person.Email) = (person.Id, Phone, Email);
        cookie = place.Get<IDataProtectionProvider>().CreateProtector("test").Protect("会话");
        await place.Run(async (IServiceProvider services) =>
        {
            var db = services.GetRequiredService<OfficeDb>();
            var organ = An.Organ();
            db.AddRange(person, organ, new DecisionRecord
            {
                OrganId = organ.Id, Kind = DecisionKind.Licence, Number = "云许〔2025〕1号", Title = "许可", Party = "林*", NaturalPerson = true, DecidedOn = Decided,
                Fields = JsonSerializer.Serialize(Decision.Where(field => field.Key != "idNumber").ToDictionary(field => field.Key, field => field.Value == "林青" ? "林*" : field.Value)),
                Personal = JsonSerializer.Serialize(Decision.Where(field => field.Value != "云许〔2025〕1号").ToDictionary()), Fingerprint = Print(place), AuthorId = null, CreatedAt = Office.Clock.Now,
            });
            await db.Commit(Office.Act(), new("test.given", "Test", "-"));
            await services.GetRequiredService<UserManager<Person>>().ResetAuthenticatorKeyAsync(person);
            await db.Commit(Office.Act(), new("test.given", "Test", "-"));
            account = await ExternalKey.Of(db, "zwfw", "530100199001011234", default);
            codes = (await services.GetRequiredService<UserManager<Person>>().GetAuthenticatorKeyAsync(person))!;
            return 0;
        });
        return place;
    }

    /// <summary>All that is encrypted says what it said.</summary>
    private async Task AllIsRead(Place place)
    {
        Assert.Null(await place.Begin());
        var found = await place.Run((OfficeDb db) => db.WherePersonal((Person p) => p.Email, Email).AsNoTracking().SingleAsync());
        Assert.Equal((lin, Phone, Email), (found.Id, found.PhoneNumber, found.Email));
        Assert.Equal("会话", place.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(cookie));
        Assert.Equal(account, await place.Run((OfficeDb db) => ExternalKey.Of(db, "zwfw", "530100199001011234", default)));
        Assert.Equal(codes, await place.Run(async (UserManager<Person> people) => await people.GetAuthenticatorKeyAsync((await people.FindByIdAsync(lin.ToString()))!)));
        var verdict = (await place.Run((VerifyPersonal verify) => verify.Run(Office.Act()))).Value;
        Assert.Equal((3, 0), (verdict.Values, verdict.Faults.Count));
        Assert.Equal(Print(place), await place.Run((OfficeDb db) => db.Decisions.Select(decision => decision.Fingerprint).SingleAsync()));
    }

    private static string Print(Place place) => DecisionWriting.Fingerprint(DecisionWriting.KeyOf(place.KeyPath), Licence, Decision, Decided);

    [Fact]
    public async Task Everything_is_written_anew_and_the_old_key_opens_nothing_any_more()
    {
        using var before = await Given();
        var oldKey = File.ReadAllText(before.KeyPath);

        var done = (await before.Change()).Value;

        Assert.Equal(5, done.Values);   // phone, e-mail, a party to a decision, the key of the codes, one key of data protection
        Assert.Equal((oldKey, false), (File.ReadAllText(done.Old), File.Exists(before.KeyPath + ".new")));
        Assert.NotEqual(oldKey, File.ReadAllText(before.KeyPath));
        using var after = before.Restarted();
        await AllIsRead(after);
        Assert.Equal("office.change-master-key", await after.Run((OfficeDb db) => db.History.OrderByDescending(e => e.Sequence).Select(e => e.Operation).FirstAsync()));
        using var withOld = before.Restarted(oldKey);
        Assert.Equal("office.master-key-wrong", (await withOld.Begin())?.Code);

        // A program that still runs with the old key says so, and writes nothing under it.
        Assert.Equal("office.master-key-changed", (await before.Begin())?.Code);
        await Assert.ThrowsAsync<MasterKeyChangedException>(() => before.Run(async (OfficeDb db) =>
        {
            db.Add(new Person { Name = "周宁", UserName = "zhou", NormalizedUserName = "ZHOU", PhoneNumber = Phone, SecurityStamp = "-" });
            await db.Commit(Office.Act(), new("test.given", "Test", "-"));
            return 0;
        }));

        // And once more, with what the first change left.
        Assert.Null((await after.Change()).Refusal);
        using var again = after.Restarted();
        await AllIsRead(again);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Interrupted_anywhere_everything_stays_readable()
    {
        using var place = await Given();
        var oldKey = File.ReadAllText(place.KeyPath);

        // In the middle of the database: a value that does not open ends it like a crash would.
        await place.Run((OfficeDb db) => db.Database.ExecuteSqlAsync($"""UPDATE "ProtectionKeys" SET "Xml" = replace("Xml", '>p1:', '>p1:x')"""));
        Assert.Equal("office.personal-altered", (await place.Change()).Refusal?.Code);
        await place.Run((OfficeDb db) => db.Database.ExecuteSqlAsync($"""UPDATE "ProtectionKeys" SET "Xml" = replace("Xml", '>p1:x', '>p1:')"""));
        Assert.True(File.Exists(place.KeyPath + ".new"));
        using (var unchanged = place.Restarted())
        {
            await AllIsRead(unchanged);
            Assert.Equal(oldKey, File.ReadAllText(unchanged.KeyPath));
            Assert.Null((await unchanged.Change()).Refusal);

            // After the database, before the file: the old key still stands in its place.
            File.Move(unchanged.KeyPath, unchanged.KeyPath + ".new");
            File.WriteAllText(unchanged.KeyPath, oldKey);
            File.SetUnixFileMode(unchanged.KeyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            using var finished = unchanged.Restarted();
            await AllIsRead(finished);
            Assert.NotEqual(oldKey, File.ReadAllText(finished.KeyPath));
            Assert.False(File.Exists(finished.KeyPath + ".new"));
        }
    }

    /// <summary>The programs of one office, each with key files of its own: what a process knows of a key file it knows for good.</summary>
    private sealed class Place : IDisposable
    {
        private readonly OfficeSettings office;
        private readonly TemporaryFolder folder = new();
        private readonly ServiceProvider services;

        public Place(OfficeSettings office)
        {
            this.office = office;
            var data = office.Postgres is null ? office.Data : folder.Path;
            services = new ServiceCollection().AddLogging()
                .AddOffice(new OfficeSettings { Data = data, Postgres = office.Postgres, MasterKeyFile = KeyPath, HistoryKey = Convert.ToBase64String(new byte[32]) }).BuildServiceProvider();
        }

        public string KeyPath => Path.Combine(folder.Path, "master.key");

        /// <summary>Another process with the same files; with another key in place where one is given.</summary>
        public Place Restarted(string? key = null)
        {
            var place = new Place(office);
            foreach (var file in Directory.EnumerateFiles(folder.Path, "master.key*"))
            {
                File.Copy(file, Path.Combine(place.folder.Path, Path.GetFileName(file)));
            }

            if (key is not null)
            {
                File.WriteAllText(place.KeyPath, key);
            }

            return place;
        }

        public T Get<T>()
            where T : notnull => services.GetRequiredService<T>();

        public async Task<T> Run<TOperation, T>(Func<TOperation, Task<T>> run)
            where TOperation : notnull
        {
            await using var scope = services.CreateAsyncScope();
            return await run(scope.ServiceProvider.GetRequiredService<TOperation>());
        }

        public Task<Refusal?> Begin() => Run((HoldMasterKey key) => key.Begin(CancellationToken.None));

        public Task<Outcome<ChangedMasterKey>> Change() => Run((ChangeMasterKey change) => change.Run(new(Actor.System(), StoppedClock.Usual)));

        public void Dispose()
        {
            services.Dispose();
            folder.Dispose();
        }
    }
}

public sealed class ChangeMasterKeyTests_on_SQLite() : ChangeMasterKeyTests(Database.SQLite);

public sealed class ChangeMasterKeyTests_on_PostgreSQL() : ChangeMasterKeyTests(Database.PostgreSQL);
