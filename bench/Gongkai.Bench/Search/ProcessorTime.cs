using System.Globalization;
using Gongkai.App.Storage;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench.Search;

/// <summary>Processor time of this process and of the database's process that answers it: for it, a neighbour's work counts little, which by the clock it does. (Linux)</summary>
internal sealed class ProcessorTime(int backend)
{
    private const double NanosecondsAMillisecond = 1e6;

    /// <summary>Questions are asked one after another, so the pool gives one connection and the database one process.</summary>
    public static async Task<ProcessorTime> Of(OfficeUnderTest office) =>
        new(await office.Ask(async (OfficeDb db) => db.Database.IsNpgsql() ? await db.Database.SqlQueryRaw<int>("""SELECT pg_backend_pid() AS "Value" """).SingleAsync() : 0));

    public double Milliseconds => Environment.CpuUsage.TotalTime.TotalMilliseconds + Backend();

    private double Backend()
    {
        var file = $"/proc/{backend}/schedstat";
        return backend == 0 || !File.Exists(file) ? 0 : long.Parse(File.ReadAllText(file).Split(' ')[0], CultureInfo.InvariantCulture) / NanosecondsAMillisecond;
    }
}
