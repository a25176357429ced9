using System.Collections.Concurrent;
using System.Globalization;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Testing.Fuzzing;

namespace Gongkai.Reports.Tests.Reading;

/// <summary>
/// Damaged files, read and checked: no exception, no hang, and nothing that contradicts itself. <c>scripts/fuzz COUNT</c> runs as many as
/// one has time for; a file that fails is written out and named by its number, which makes it again.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int First = Setting("GONGKAI_FUZZ_FIRST", 0);
    private static readonly int Count = Setting("GONGKAI_FUZZ_COUNT", 20_000);

    /// <summary>No file may take longer, whatever it holds; the wait is generous since other programs may have the machine.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task No_damaged_file_crashes_the_reader_or_makes_it_hang()
    {
        Assert.True(FuzzInput.Seeds > 100);
        var failures = new ConcurrentQueue<string>();
        var (next, done) = (First, 0);
        var running = new ConcurrentDictionary<int, DateTime>();

        void Work()
        {
            for (var number = Interlocked.Increment(ref next) - 1; number < First + Count && failures.Count < 10; number = Interlocked.Increment(ref next) - 1)
            {
                running[number] = DateTime.UtcNow;
                Try(FuzzInput.Numbered(number), failures);
                running.TryRemove(number, out _);
                Interlocked.Increment(ref done);
            }
        }

        var workers = Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning)));

        while (await Task.WhenAny(workers, Task.Delay(500, TestContext.Current.CancellationToken)) != workers)
        {
            var stuck = running.Where(pair => DateTime.UtcNow - pair.Value > Hang).Select(pair => Keep(FuzzInput.Numbered(pair.Key), "hangs")).ToList();
            Assert.True(stuck.Count == 0, string.Join('\n', stuck));
        }

        await workers;
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
        Assert.Equal(Count, done);
    }

    private static void Try(FuzzInput input, ConcurrentQueue<string> failures)
    {
        try
        {
            var report = ReportReader.Read(input.Bytes, input.FileName, new ReadingOptions(), TestContext.Current.CancellationToken);

            if (report.Refusal is null)
            {
                Inspect(report.Value, ReportChecker.Check(report.Value, new CheckContext()));
            }
            else
            {
                Assert.NotEmpty(report.Refusal.Reason.Zh);
            }
        }
        catch (Exception bug)
        {
            failures.Enqueue(Keep(input, bug.ToString()));
        }
    }

    private static void Inspect(Report report, IReadOnlyList<Finding> findings)
    {
        foreach (var reading in report.Figures.All)
        {
            Assert.True(reading.State == CellState.Number == reading.Value is not null, $"{reading} has a state that its value contradicts");
            Assert.True(reading.Certainty == Certainty.Read || reading.Proof is not null, $"{reading} is inferred without a proof");
            Assert.True(reading.State is CellState.Missing || reading.Place is not null, $"{reading} was found nowhere");
        }

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.NotEmpty(finding.Message.Zh));
    }

    private static string Keep(FuzzInput input, string what)
    {
        var path = Path.Combine(Path.GetTempPath(), $"gongkai-fuzz-{input.Number.ToString(CultureInfo.InvariantCulture)}-{input.FileName}");
        File.WriteAllBytes(path, input.Bytes);
        return $"Input {input.Number} (GONGKAI_FUZZ_FIRST={input.Number} GONGKAI_FUZZ_COUNT=1), kept as {path}: {what}";
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
