using BenchmarkDotNet.Running;
using Gongkai.Bench;
using Gongkai.Bench.Search;
using Gongkai.Testing.Office;

// Without arguments: read and check beside AngleSharp, by BenchmarkDotNet.
// stages [ROUNDS]: the same by processor time, stage by stage; says something even on a busy machine.
// search [ITEMS] [sqlite|postgres] [FOLDER] [ONLY]: lists and search over that many items, then the query plans; in a folder the items stay for the next run. With ONLY just the questions
//   that have it in their names, and the statements they are made of.
// registers [ROWS]: a list of that many licences from file to register, on both databases, beside a bare insert.
// submissions [REQUESTS]: that many requests handed in, durable before their receipts, beside a bare insert of the same row, on both databases.
// pipeline [REPORTS]: the built program over a folder of that many reports.
var number = args.Length > 1 && int.TryParse(args[1], out var given) ? given : 0;

switch (args.FirstOrDefault())
{
    case "stages":
        Stages.Run(number > 0 ? number : 300);
        break;
    case "search":
        await SearchBench.Run(number > 0 ? number : 50_000, args.Contains("postgres") ? Database.PostgreSQL : Database.SQLite, args.ElementAtOrDefault(3), args.ElementAtOrDefault(4));
        break;
    case "registers":
        await RegisterLists.Run(number > 0 ? number : 100_000);
        break;
    case "submissions":
        await Submissions.Run(number > 0 ? number : 400);
        break;
    case "pipeline":
        return Pipeline.Run(number > 0 ? number : 10_000);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
        break;
}

return 0;
