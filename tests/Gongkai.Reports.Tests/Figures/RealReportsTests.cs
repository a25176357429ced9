using System.Globalization;
using System.Text.Json;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Six real reports whose true figures are known cell by cell: none may be read wrong, and how many are read right is fixed.</summary>
public sealed class RealReportsTests
{
    public static TheoryData<string, string, int> Reports => new()
    {
        { "hongze-2023.pdf", "2021", 186 },
        { "pingtan-2020.txt", "2019", 181 },
        { "shanghai-kewei-2024.md", "2021", 200 },
        { "shuyang-fagai-2023.html", "2021", 200 },
        { "pingtan-2023.html", "2021", 200 },
        { "pingtan-caizheng-2024.txt", "2021", 200 },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_figure_is_right_or_honestly_undecided(string file, string version, int right)
    {
        var path = SharedReference.File("real/" + file);
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");

        var outcome = ReportReader.Read(File.ReadAllBytes(path), file, Patience.Options, TestContext.Current.CancellationToken);
        Assert.SkipWhen(outcome.Refusal?.Code.StartsWith("read.unsupported-format", StringComparison.Ordinal) == true, "an outside program for this format is missing");
        var report = outcome.Value;

        Assert.True(report.Form.Form is not null, string.Join("; ", report.Form.Reasons));
        Assert.Equal(version, report.Form.Form.Version);

        var truth = Truth(Path.GetFileNameWithoutExtension(file));
        var tally = new Tally();
        foreach (var (cell, expected) in truth)
        {
            tally.Add(cell, expected, report.Figures[cell]);
        }

        Assert.True(tally.Wrong.Count == 0, string.Join('\n', tally.Wrong));
        Assert.True(right == tally.Right, $"{tally.Right} of {truth.Count} right; open:\n{string.Join('\n', tally.Open)}");
    }

    private static Dictionary<CellRef, string?> Truth(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedReference.File("real/expected.json")!));
        return json.RootElement.GetProperty(report).GetProperty("cells").EnumerateObject().ToDictionary(
            cell => CellRef.Parse(cell.Name),
            cell => cell.Value.ValueKind == JsonValueKind.Null ? null : cell.Value.ToString());
    }

    private sealed class Tally
    {
        public int Right { get; private set; }

        public List<string> Wrong { get; } = [];

        public List<string> Open { get; } = [];

        public void Add(CellRef cell, string? expected, CellReading reading)
        {
            var says = $"{cell}: printed '{expected ?? "(blank)"}', read {reading.State} {reading.Value} '{reading.Text}' at {reading.Place}, candidates [{string.Join(", ", reading.Candidates)}] {reading.Proof}";
            var agrees = expected is null ? reading.State == CellState.Blank : reading.State == CellState.Number && reading.Value == InUnit(expected);

            if (agrees)
            {
                Right++;
            }
            else if (reading.State is CellState.Undecided or CellState.Missing && !(reading.CandidatesAreAll && !(expected is not null && reading.Candidates.Contains(InUnit(expected)))))
            {
                Open.Add(says);
            }
            else
            {
                Wrong.Add(says);
            }
        }

        private static decimal InUnit(string printed) => printed.EndsWith('元')
            ? decimal.Parse(printed[..^1], CultureInfo.InvariantCulture) / 10_000
            : decimal.Parse(printed, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
