using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;

namespace Gongkai.Bench;

/// <summary>Reading and checking one report against what parsing its HTML costs by itself. The aim: at most twice as much.</summary>
[Config(typeof(InThisProcess))]
[MemoryDiagnoser]
public class ReadAndCheck
{
    private readonly byte[] page = Pages.Page(1);

    [Benchmark(Baseline = true)]
    public object AngleSharpParses()
    {
        using var stream = new MemoryStream(page);
        return new HtmlParser().ParseDocument(stream);
    }

    [Benchmark]
    public object GongkaiReadsAndChecks()
    {
        var report = ReportReader.Read(page, "report.html", new ReadingOptions()).Value;
        return ReportChecker.Check(report, new CheckContext());
    }

    // Own processes would need a build with other settings than the solution's.
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
