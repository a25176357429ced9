using System.Diagnostics;
using AngleSharp.Html.Parser;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Bench;

/// <summary>Processor time of each stage for one page, and of AngleSharp for the same bytes, in turns.</summary>
internal static class Stages
{
    private const int Pages = 20;

    public static void Run(int rounds)
    {
        var pages = Enumerable.Range(1, Pages).Select(Bench.Pages.Page).ToList();
        var spent = new Dictionary<string, double>();

        for (var round = -rounds / 2; round < rounds; round++)
        {
            if (round == 0)
            {
                spent.Clear();
            }

            var page = pages[Math.Abs(round) % Pages];
            Once(page, spent);
        }

        foreach (var (stage, milliseconds) in spent)
        {
            Console.WriteLine($"{stage,-12} {milliseconds / rounds,8:F3} ms");
        }

        var parsing = spent["AngleSharp"];
        Console.WriteLine($"read + check is {(spent.Values.Sum() - parsing) / parsing:F2} times AngleSharp, on pages of {pages.Average(page => page.Length) / 1024:F1} KB");
    }

    private static void Once(byte[] page, Dictionary<string, double> spent)
    {
        var clock = new ProcessorClock(spent);
        using (var stream = new MemoryStream(page))
        {
            new HtmlParser().ParseDocument(stream);
        }

        clock.Charge("AngleSharp");
        var document = DocumentReader.Read(page, "report.html", new ReadingOptions()).Value;
        clock.Charge("document");
        var (form, figures) = FigureReader.Read(document, LawBook.Embedded);
        clock.Charge("figures");
        var (identity, sections) = NarrativeReader.Read(document, form, LawBook.Embedded);
        clock.Charge("narrative");
        ReportChecker.Check(new Report("report.html", document, form, identity, figures, sections), new CheckContext());
        clock.Charge("check");
    }

    private sealed class ProcessorClock(Dictionary<string, double> spent)
    {
        private TimeSpan last = Now();

        public void Charge(string stage)
        {
            var now = Now();
            spent[stage] = spent.GetValueOrDefault(stage) + (now - last).TotalMilliseconds;
            last = now;
        }

        private static TimeSpan Now()
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }
}
