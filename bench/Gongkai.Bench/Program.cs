using BenchmarkDotNet.Running;
using Gongkai.Bench;

// Without arguments: read and check beside AngleSharp, by BenchmarkDotNet.
// stages [ROUNDS]: the same by processor time, stage by stage; says something even on a busy machine.
// search [ITEMS] [sqlite|postgres]: lists and search over that many items, with query plans.
// pipeline [REPORTS]: the built program over a folder of that many reports.
var number = args.Length > 1 && int.TryParse(args[1], out var given) ? given : 0;

switch (args.FirstOrDefault())
{
    case "stages":
        Stages.Run(number > 0 ? number : 300);
        break;
    case "search":
        await Gongkai.Bench.Search.SearchBench.Run(number > 0 ? number : 50_000, args.Contains("postgres") ? Gongkai.Testing.Office.Database.PostgreSQL : Gongkai.Testing.Office.Database.SQLite);
        break;
    case "pipeline":
        return Pipeline.Run(number > 0 ? number : 10_000);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
        break;
}

return 0;
