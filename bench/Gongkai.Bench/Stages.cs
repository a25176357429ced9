using System.Diagnostics;
using AngleSharp.Html.Parser;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Bench;

/// <summary>What each stage takes for one page, and AngleSharp for the same bytes, in turns. Medians, so that a busy machine disturbs little.</summary>
internal static class Stages
{
    private const int Pages = 20;

    public static void Run(int rounds)
    {
        var pages = Enumerable.Range(1, Pages).Select(Bench.Pages.Page).ToList();
        var laps = new Laps();

        for (var round = 0; round < rounds * 2; round++)
        {
            if (round == rounds)
            {
                laps = new Laps();
            }

            Once(pages[round % Pages], laps);
        }

        foreach (var (stage, milliseconds, kilobytes) in laps.Medians())
        {
            Console.WriteLine($"{stage,-12} {milliseconds,8:F3} ms {kilobytes,8:F0} KB allocated");
        }

        var (parsing, all) = (laps.Medians().First().Milliseconds, laps.Medians().Sum(stage => stage.Milliseconds));
        Console.WriteLine($"read + check is {(all - parsing) / parsing:F2} times AngleSharp, on pages of {pages.Average(page => page.Length) / 1024:F1} KB");
    }

    private static void Once(byte[] page, Laps laps)
    {
        laps.Start();
        using (var stream = new MemoryStream(page))
        {
            new HtmlParser().ParseDocument(stream);
        }

        laps.Lap("AngleSharp");
        var document = DocumentReader.Read(page, "report.html", new ReadingOptions()).Value;
        laps.Lap("document");
        var (identity, sections) = NarrativeReader.Read(document, LawBook.Embedded);
        laps.Lap("narrative");
        var (form, figures) = FigureReader.Read(document, LawBook.Embedded, identity.Year?.Value);
        laps.Lap("figures");
        ReportChecker.Check(new Report("report.html", document, form, identity, figures, sections), new CheckContext());
        laps.Lap("check");
    }

    private sealed class Laps
    {
        private readonly Dictionary<string, List<(double Milliseconds, double Kilobytes)>> laps = [];
        private long time;
        private long bytes;

        public void Start() => (time, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());

        public void Lap(string stage)
        {
            var (milliseconds, kilobytes) = (Stopwatch.GetElapsedTime(time).TotalMilliseconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0);
            laps.TryAdd(stage, []);
            laps[stage].Add((milliseconds, kilobytes));
            Start();
        }

        public IEnumerable<(string Stage, double Milliseconds, double Kilobytes)> Medians() =>
            laps.Select(stage => (stage.Key, Median(stage.Value.Select(lap => lap.Milliseconds)), Median(stage.Value.Select(lap => lap.Kilobytes))));

        private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
    }
}
