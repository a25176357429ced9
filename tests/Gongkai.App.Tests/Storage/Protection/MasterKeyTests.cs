using System.Runtime.Versioning;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Testing;
using Gongkai.Testing.Office;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Storage.Protection;

/// <summary>The key file: made once, for its owner only, and asked for when it is missing or another one.</summary>
public abstract class MasterKeyTests(Database database) : OfficeTests(database)
{
    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task The_first_start_makes_a_key_that_only_its_owner_reads_and_marks_the_database_with_it()
    {
        using var place = new EmptyPlace(Office.Settings);

        Assert.Null(await place.Begin());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(place.KeyPath));
        var before = File.ReadAllText(place.KeyPath);
        Assert.Null(await place.Begin());
        Assert.Equal(before, File.ReadAllText(place.KeyPath));
    }

    [Fact]
    public async Task Without_the_key_the_office_does_not_start_and_makes_no_other()
    {
        using var place = new EmptyPlace(Office.Settings);
        await place.Begin();
        File.Delete(place.KeyPath);

        var refusal = await place.Begin();

        Assert.Equal("office.master-key-missing", refusal?.Code);
        Assert.Contains(place.KeyPath, refusal!.Reason.Zh);
        Assert.False(File.Exists(place.KeyPath));
    }

    [Theory]
    [InlineData(null, "office.master-key-wrong")]
    [InlineData("not a key", "office.master-key-damaged")]
    public async Task Another_key_or_none_in_the_file_is_said_so(string? content, string code)
    {
        using var place = new EmptyPlace(Office.Settings);
        await place.Begin();
        File.WriteAllText(place.KeyPath, content ?? MasterKey.Make());

        Assert.Equal(code, (await place.Begin())?.Code);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_key_that_others_may_read_is_refused_with_what_to_do()
    {
        using var place = new EmptyPlace(Office.Settings);
        await place.Begin();
        File.SetUnixFileMode(place.KeyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Assert.Contains("chmod 600", (await place.Begin())?.Reason.Zh);
    }

    [Fact]
    public async Task Data_protection_keys_do_not_stand_open_in_the_database()
    {
        Office.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("林青");

        var xml = await Office.Ask(db => db.ProtectionKeys.Select(key => key.Xml).SingleAsync());
        Assert.Contains("<encryptedSecret", xml);
        Assert.Contains(">p1:", xml);
        Assert.DoesNotContain("<value>", xml);
    }

    /// <summary>The database of an office, without its mark, and a data folder without a key.</summary>
    private sealed class EmptyPlace : IDisposable
    {
        private readonly TemporaryFolder folder = new();
        private readonly ServiceProvider services;

        public EmptyPlace(OfficeSettings office)
        {
            var data = office.Postgres is null ? office.Data : folder.Path;
            services = new ServiceCollection().AddLogging()
                .AddOffice(new OfficeSettings { Data = data, Postgres = office.Postgres, MasterKeyFile = KeyPath }).BuildServiceProvider();
            using var scope = services.CreateScope();
            scope.ServiceProvider.GetRequiredService<OfficeDb>().MasterKeyMarks.ExecuteDelete();
        }

        public string KeyPath => Path.Combine(folder.Path, "own", "master.key");

        public async Task<Refusal?> Begin()
        {
            await using var scope = services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<HoldMasterKey>().Begin(CancellationToken.None);
        }

        public void Dispose()
        {
            services.Dispose();
            folder.Dispose();
        }
    }
}

public sealed class MasterKeyTests_on_SQLite() : MasterKeyTests(Database.SQLite);

public sealed class MasterKeyTests_on_PostgreSQL() : MasterKeyTests(Database.PostgreSQL);
