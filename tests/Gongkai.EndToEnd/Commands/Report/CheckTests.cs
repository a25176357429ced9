using System.Text.Json;
using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_clean_report_ends_with_exit_code_0_and_every_check_answers()
    {
        var run = CommandLine.Exec("report", "check", folder.Write("clean.html", Pages.Html(A.Report())), "--json");

        var findings = Findings(Assert.Single(run.Lines));
        Assert.DoesNotContain(findings, finding => Text(finding, "answer") == "broken");
        Assert.Equal(0, run.ExitCode);

        // AR-7 compares reports; the others all answer for a single one.
        var alone = LawBook.Embedded.Checks.Keys.Where(code => !code.StartsWith("AR-7", StringComparison.Ordinal)).Order();
        Assert.Equal(alone, findings.Select(finding => Text(finding, "code")!).Distinct().Intersect(alone).Order());
    }

    [Fact]
    public void A_broken_sum_names_its_cells_both_sides_and_a_repair()
    {
        var run = CommandLine.Exec("report", "check", folder.Write("broken.html", Pages.Html(Faulty())), "--json");

        Assert.Equal(1, run.ExitCode);
        var finding = Findings(Assert.Single(run.Lines)).First(finding => Text(finding, "code") == "AR-303" && Text(finding, "answer") == "broken");
        Assert.Equal("error", Text(finding, "level"));
        Assert.Contains("requests/granted/total", finding.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()));
        Assert.Equal((9, 3), (finding.GetProperty("stated").GetInt32(), finding.GetProperty("expected").GetInt32()));
        Assert.NotEmpty(finding.GetProperty("repairs").EnumerateArray());
    }

    [Fact]
    public void Last_years_report_is_found_among_the_files_or_taken_as_told()
    {
        var before = folder.Write("2023.html", Pages.Html(A.Report().Year(2023).Open("person", 2)));
        var after = folder.Write("2024.html", Pages.Html(A.Report().Year(2024)));

        Assert.Contains("AR-305", CommandLine.Exec("report", "check", after, before).Output);
        Assert.Contains("AR-305", CommandLine.Exec("report", "check", after, "--previous", before).Output);
        Assert.DoesNotContain("AR-305", CommandLine.Exec("report", "check", after).Output);
    }

    [Fact]
    public void SARIF_names_every_rule_and_places_every_result()
    {
        var run = CommandLine.Exec("report", "check", folder.Write("broken.html", Pages.Html(Faulty())), "--sarif");

        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", Text(log, "version"));
        var sarif = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal(LawBook.Embedded.Checks.Count, sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
        var results = sarif.GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, result => Text(result, "ruleId") == "AR-303" && Text(result, "level") == "error");
        Assert.All(results, result => Assert.EndsWith("broken.html", Text(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri")));
    }

    [Fact]
    public void The_workbook_opens_with_a_summary_and_the_findings()
    {
        var workbook = Path.Combine(folder.Path, "county.xlsx");
        CommandLine.Exec("report", "check", folder.Write("broken.html", Pages.Html(Faulty())), "--xlsx", workbook, "--lang", "zh");

        var sheets = DocumentReader.Read(File.ReadAllBytes(workbook), "county.xlsx", new ReadingOptions(), TestContext.Current.CancellationToken).Value.Blocks.OfType<Table>().ToList();
        Assert.Equal(2, sheets.Count);
        Assert.Contains("青禾镇人民政府", sheets[0].Grid.ToString());
        Assert.Contains("AR-303", sheets[1].Grid.ToString());
    }

    [Fact]
    public void The_overview_page_lists_what_is_broken_and_needs_no_script()
    {
        var page = Path.Combine(folder.Path, "out", "overview.html");
        CommandLine.Exec("report", "check", folder.Write("broken.html", Pages.Html(Faulty())), "--html", page, "--lang", "zh");

        var html = File.ReadAllText(page);
        Assert.Contains("AR-303", html);
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public void JSON_and_SARIF_together_make_no_sense() =>
        Assert.Contains("Choose one", CommandLine.Exec("report", "check", "x.html", "--json", "--sarif").Errors);

    private static ReportBuilder Faulty() => A.Report().Organ("青禾镇人民政府").Answered("granted", "person", 3).Set("requests/granted/total", 9);

    private static List<JsonElement> Findings(string line) => [.. JsonDocument.Parse(line).RootElement.GetProperty("findings").EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
