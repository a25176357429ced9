using System.Text.Json;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

/// <summary>What checking the samples finds: the faults that samples/README.md says were planted, and no others.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void Checking_the_samples_finds_the_planted_faults_and_no_others()
    {
        var run = CommandLine.Exec("report", "check", "samples", "--organs", "samples/organs.csv", "--json", "--seconds", "300");

        var found = run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Select(report => $"{Path.GetFileName(report.GetProperty("file").GetString())}: {string.Join(' ', Broken(report))}".TrimEnd());
        Assert.Equal("", run.Errors);
        Assert.Equal(1, run.ExitCode);
        Approved.Match(string.Join('\n', found) + "\n", "samples");
    }

    [Fact]
    public void Two_years_of_an_organ_are_compared_cell_by_cell()
    {
        var run = CommandLine.Exec("report", "compare", "samples/青禾镇-2023.txt", "samples/青禾镇-2024.txt", "--json");

        Assert.Equal(("", 0), (run.Errors, run.ExitCode));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Output).RootElement.ValueKind);
    }

    [Fact]
    public void A_rollup_names_the_organ_that_did_not_file()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedReference.Checkout, "samples"), "*2024*").Where(file => !file.Contains("水务局")))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        var run = CommandLine.Exec("report", "rollup", folder.Path, "--organs", "samples/organs.csv", "--out", Path.Combine(folder.Path, "total.docx"), "--seconds", "300");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("missing: ", StringComparison.Ordinal) && line.EndsWith("水务局", StringComparison.Ordinal));
        Assert.Equal(0, CommandLine.Exec("report", "read", Path.Combine(folder.Path, "total.docx")).ExitCode);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("json")]
    [InlineData("csv")]
    public void A_rendered_report_reads_back_with_the_same_figures(string format)
    {
        using var folder = new TemporaryFolder();
        var rendered = Path.Combine(folder.Path, "report." + format);

        Assert.Equal(0, CommandLine.Exec("report", "render", "samples/云岭县人民政府-2024.html", "--out", rendered).ExitCode);

        Assert.Equal(Values("samples/云岭县人民政府-2024.html"), Values(rendered));
    }

    private static string[] Values(string file)
    {
        var cells = JsonDocument.Parse(CommandLine.Exec("report", "read", file, "--json").Output).RootElement.GetProperty("cells");
        return [.. cells.EnumerateObject().Select(cell => $"{cell.Name}={cell.Value.GetProperty("value")} {cell.Value.GetProperty("state")}")];
    }

    private static IEnumerable<string> Broken(JsonElement report) => report.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("answer").GetString() == "broken")
        .Select(finding => finding.GetProperty("code").GetString()!).Distinct().Order();
}
