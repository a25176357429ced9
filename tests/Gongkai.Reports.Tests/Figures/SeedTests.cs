using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>The five seed reports. By eye all their figures are 0 but those named here.</summary>
public sealed class SeedTests
{
    public static TheoryData<string, string, string[], string[]> Seeds => new()
    {
        { "commerce-bureau-2021.txt", "2019", ["disclosure/licences/change=5", "disclosure/licences/decided=5"], [] },
        { "hechuan-2023.txt", "2021", [], ["requests/granted/person", "requests/partlyGranted/person", "requests/concluded/person"] },
        { "pingchangguan-2023.txt", "2021", [], [] },
        { "pingzhai-2024.txt", "2021", [], [] },
        { "zhimawa-2024.txt", "2021", [], [] },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_cell_is_read_and_none_is_invented(string file, string version, string[] notZero, string[] notPrinted)
    {
        var path = SharedReference.File("seeds/" + file);
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");

        var report = ReportReader.Read(File.ReadAllBytes(path), file, Patience.Options, TestContext.Current.CancellationToken).Value;
        Assert.True(report.Form.Form is not null, string.Join("; ", report.Form.Reasons));
        Assert.Equal(version, report.Form.Form.Version);

        var others = notZero.Select(pair => pair.Split('=')).ToDictionary(pair => CellRef.Parse(pair[0]), pair => decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));
        var lost = notPrinted.Select(CellRef.Parse).ToHashSet();
        var problems = report.Figures.All
            .Where(reading => lost.Contains(reading.Cell) ? reading.State == CellState.Number : reading.Value != others.GetValueOrDefault(reading.Cell))
            .Select(reading => $"{reading.Cell}: {reading.State} {reading.Value} '{reading.Text}' {reading.Proof}");

        Assert.Empty(problems);
    }
}
