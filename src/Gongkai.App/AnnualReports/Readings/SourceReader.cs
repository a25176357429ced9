using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Reading;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Reads files of this process, no more at once than there are processors: more would only wait for each other, and the pages for them.</summary>
public sealed class SourceReader(LawBook law) : IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount));

    public static Refusal NoReport { get; } = new("report.not-a-report", new(
        "这个文件里没有找到年度报告的统计表和各部分标题，请检查是否选错了文件", "The file holds neither the tables nor the sections of an annual report"));

    /// <summary>The report in the file; a refusal where it cannot be read or is none.</summary>
    public async Task<Outcome<Report>> Read(ReadOnlyMemory<byte> bytes, string name, TimeSpan most, CancellationToken stop)
    {
        await places.WaitAsync(stop);
        try
        {
            var read = await Task.Run(() => ReportReader.Read(bytes, name, new ReadingOptions { Law = law, MostTime = most }, stop), stop);
            return read.Refusal is null && IsNoReport(read.Value) ? NoReport : read;
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private static bool IsNoReport(Report report) => report.Form.Form is null && report.Sections.All(section => section.Code is null);
}
