using System.Diagnostics;
using System.Globalization;
using Gongkai.App.Storage;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench.Search;

/// <summary>Processor time of this process and of the database's process that answers it: for it, a neighbour's work counts little, which by the clock it does. (Linux)</summary>
internal sealed class ProcessorTime(int backend)
{
    private const double TicksASecond = 100;

    /// <summary>Questions are asked one after another, so the pool gives one connection and the database one process.</summary>
    public static async Task<ProcessorTime> Of(OfficeUnderTest office) =>
        new(await office.Ask(async (OfficeDb db) => db.Database.IsNpgsql() ? await db.Database.SqlQueryRaw<int>("""SELECT pg_backend_pid() AS "Value" """).SingleAsync() : 0));

    public double Seconds
    {
        get
        {
            using var own = Process.GetCurrentProcess();
            return own.TotalProcessorTime.TotalSeconds + Backend();
        }
    }

    private double Backend()
    {
        if (backend == 0 || !File.Exists($"/proc/{backend}/stat"))
        {
            return 0;
        }

        var stat = File.ReadAllText($"/proc/{backend}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksASecond;
    }
}
