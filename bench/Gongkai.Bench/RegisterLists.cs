using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Imports;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench;

/// <summary>
/// A list of licences from file to register, on both databases: tried, then written, beside a bare bulk insert of the same rows into the same table in the same run.
/// The ratio says what reading, checking, finding doubles, sealing and the history cost.
/// </summary>
internal static class RegisterLists
{
    private const double MegaByte = 1024 * 1024;

    public static async Task Run(int rows)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var database in new[] { Database.SQLite, Database.PostgreSQL })
        {
            await using var office = new OfficeUnderTest(database);
            var (organ, clerk) = await Organ(office);
            await Once(office, organ, clerk, 1000);   // warm: the first rows pay for compiling

            using var watch = new PeakMemory();
            var (tried, written) = await Once(office, organ, clerk, rows);
            var bare = await Bare(office, organ, rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{database,-10} {rows} rows: tried in {tried.TotalSeconds:0.0} s, written in {written.TotalSeconds:0.0} s; bare insert {bare.TotalSeconds:0.0} s; ratio {written / bare:0.0}; memory at most {watch.Peak / MegaByte:0} MB"));
        }
    }

    private static async Task<(Organ, Actor)> Organ(OfficeUnderTest office)
    {
        var county = An.Organ();
        var market = An.Organ("market", "云岭县市场监督管理局", county, OrganType.Department);
        await office.Given(county, market);
        return (market, new Actor(Guid.CreateVersion7(), "王敏", [new Grant(Role.InformationOfficer, market.Path, false)]));
    }

    private static async Task<(TimeSpan Tried, TimeSpan Written)> Once(OfficeUnderTest office, Organ organ, Actor clerk, int rows)
    {
        using var list = List(rows);
        var id = (await office.Run((UploadList op) => op.Run(new(organ.Code, "licence", list, "许可.csv"), office.Act(clerk), default))).Value.ImportId;
        var fields = (await office.Run((ShowImport op) => op.Run(id, clerk, default))).Value.Columns.Select(column => column.Field).ToList();
        Done(await office.Run((MatchColumns op) => op.Run(new(id, fields), office.Act(clerk), default)));
        var tried = await Timed(() => office.Run((WorkOnImports op) => op.Run(office.Act(), default)));
        Done(await office.Run((WriteList op) => op.Run(new(id), office.Act(clerk), default)));
        var written = await Timed(() => office.Run((WorkOnImports op) => op.Run(office.Act(), default)));

        var counted = await office.Ask(db => db.Decisions.CountAsync(r => r.ImportId == id));
        return counted == rows ? (tried, written) : throw new InvalidOperationException($"{counted} rows were written, not {rows}.");
    }

    private static async Task<TimeSpan> Bare(OfficeUnderTest office, Organ organ, int rows)
    {
        var records = await office.Ask(db => db.Decisions.AsNoTracking().OrderByDescending(r => r.Id).Take(rows).ToListAsync());
        var again = records.Select(r => new DecisionRecord
        {
            OrganId = organ.Id, Kind = r.Kind, Number = r.Number, Title = r.Title, Party = r.Party, NaturalPerson = r.NaturalPerson, DecidedOn = r.DecidedOn, Fields = r.Fields, Personal = r.Personal,
            Fingerprint = r.Fingerprint, AuthorId = r.AuthorId, CreatedAt = r.CreatedAt,
        }).ToList();

        return await Timed(() => office.Ask(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await BulkInsert.Write(db, again);
            await transaction.CommitAsync();
            return again.Count;
        }));
    }

    private static MemoryStream List(int rows)
    {
        var csv = new StringBuilder("行政相对人名称,行政相对人类别,证件号码,行政许可决定文书名称,行政许可决定文书号,许可类别,许可内容,许可决定日期,有效期自,有效期至,许可机关,备注\r\n");
        for (var i = 1; i <= rows; i++)
        {
            csv.Append(i % 3 == 0
                ? string.Create(CultureInfo.InvariantCulture, $"林一鸣,自然人,11010119900307{i % 10000:0000}") : string.Create(CultureInfo.InvariantCulture, $"云岭县第{i}商贸有限公司,法人及非法人组织,"));
            csv.Append(CultureInfo.InvariantCulture, $",食品经营许可决定书,云市监许〔2024〕{rows}{i:000000}号,普通,准予从事预包装食品销售和现制现售，经营场所在云岭县人民路{i % 500}号,2024-{i % 12 + 1:00}-{i % 28 + 1:00},2024-01-01,2028-12-31,云岭县市场监督管理局,\r\n");
        }

        return new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static async Task<TimeSpan> Timed<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Done<T>(Outcome<T> outcome)
        where T : notnull
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Reason.En);
        }
    }

    /// <summary>The most memory of this process while it lives, asked for ten times a second.</summary>
    private sealed class PeakMemory : IDisposable
    {
        private readonly Timer timer;

        public PeakMemory() => timer = new Timer(_ => Peak = Math.Max(Peak, Environment.WorkingSet), null, 0, 100);

        public long Peak { get; private set; }

        public void Dispose() => timer.Dispose();
    }
}
