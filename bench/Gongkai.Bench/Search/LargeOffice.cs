using System.Diagnostics;
using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench.Search;

/// <summary>An office with many public entries. In a folder it stays, and the next run over the same folder finds it there and loads nothing.</summary>
internal sealed class LargeOffice : IAsyncDisposable
{
    private readonly KeptPostgres? server;

    private LargeOffice(OfficeUnderTest office, KeptPostgres? server) => (Office, this.server) = (office, server);

    public OfficeUnderTest Office { get; }

    /// <summary>The county first.</summary>
    public IReadOnlyList<Organ> Organs { get; private set; } = [];

    public static async Task<LargeOffice> Open(int count, Database database, string? folder, InventedPapers papers)
    {
        var large = folder is null ? new LargeOffice(new OfficeUnderTest(database), null) : Kept(database, Path.GetFullPath(folder));
        var loaded = folder is null ? null : Path.Combine(folder, $"{database}.loaded");
        if (loaded is null || !File.Exists(loaded))
        {
            await large.Load(count, database, papers);
            if (loaded is not null)
            {
                await File.WriteAllTextAsync(loaded, count.ToString(CultureInfo.InvariantCulture));
            }
        }
        else if (await File.ReadAllTextAsync(loaded) is var there && there != count.ToString(CultureInfo.InvariantCulture))
        {
            throw new InvalidOperationException($"{folder} holds {there} items: ask for so many, or name another folder.");
        }

        large.Organs = [.. (await large.Office.Ask(db => db.Organs.AsNoTracking().ToListAsync())).OrderBy(organ => organ.Path.Length).ThenBy(organ => organ.Code, StringComparer.Ordinal)];
        return large;
    }

    private static LargeOffice Kept(Database database, string folder)
    {
        Directory.CreateDirectory(folder);
        var started = database == Database.PostgreSQL ? new KeptPostgres(Path.Combine(folder, "postgres")) : null;
        var office = new OfficeUnderTest(Database.SQLite, settings: settings =>
        {
            if (started is not null)
            {
                settings.Postgres = started.ConnectionString;
            }
            else if (!File.Exists(Path.Combine(folder, "gongkai.db")))
            {
                File.Copy(Path.Combine(settings.Data, "gongkai.db"), Path.Combine(folder, "gongkai.db"));
            }

            settings.Data = folder;
        });

        return new LargeOffice(office, started);
    }

    private async Task Load(int count, Database database, InventedPapers papers)
    {
        await Office.Run(async (OfficeDb db) => { await db.Database.MigrateAsync(); return 0; });
        if (!await Office.Ask(db => db.Organs.AnyAsync()))
        {
            var county = An.Organ();
            await Office.Given([.. Enumerable.Range(1, InventedPapers.Organs - 1).Select(i => An.Organ($"organ-{i}", $"第{i}局", county, OrganType.Department)).Prepend(county)]);
        }

        var organs = await Office.Ask(db => db.Organs.OrderBy(organ => organ.Id).Select(organ => organ.Id).ToListAsync());
        var watch = Stopwatch.StartNew();
        await Office.Run(async (OfficeDb db) => await Loading.Run(db, papers.Make(count, organs, SearchBench.From)));
        Console.WriteLine($"{database}: {count:N0} items loaded in {watch.Elapsed.TotalSeconds:0} s");
    }

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        server?.Dispose();
    }
}
