using System.Text.Json;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

public sealed class ReadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_JSON_object_a_line_with_every_cell_of_the_form()
    {
        var file = folder.Write("report.html", Pages.Html(A.Report().Organ("青禾镇人民政府").Year(2024)));

        var run = CommandLine.Exec("report", "read", file, "--json");

        Assert.Equal(("", 0), (run.Errors, run.ExitCode));
        var report = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(["file", "organ", "year", "form", "formReasons"], report.EnumerateObject().Take(5).Select(property => property.Name));
        Assert.Equal((file, "青禾镇人民政府", 2024, "2021"), (Text(report, "file"), Text(report, "organ"), report.GetProperty("year").GetInt32(), Text(report, "form")));
        Assert.Equal(200, report.GetProperty("cells").EnumerateObject().Count());

        var cell = report.GetProperty("cells").GetProperty("requests/received/person");
        Assert.Equal((0, "0", "number", "read"), (cell.GetProperty("value").GetInt32(), Text(cell, "text"), Text(cell, "state"), Text(cell, "certainty")));
        Assert.Matches(@"^table \d+, row \d+, column \d+", Text(cell, "place"));
        Assert.Equal(
            ["overview", "disclosure", "requests", "remedies", "improvement", "otherMatters"],
            report.GetProperty("sections").EnumerateArray().Select(section => Text(section, "code")).Where(code => code is not null));
        Assert.Empty(report.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void A_file_without_the_tables_has_no_form_and_says_why()
    {
        var run = CommandLine.Exec("report", "read", folder.Write("letter.txt", "关于召开会议的通知\n各科室：\n定于周一上午九时开会。\n"), "--json");

        var report = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(JsonValueKind.Null, report.GetProperty("form").ValueKind);
        Assert.NotEmpty(report.GetProperty("formReasons").EnumerateArray());
        Assert.All(report.GetProperty("cells").EnumerateObject(), cell => Assert.Equal("missing", Text(cell.Value, "state")));
    }

    [Fact]
    public void Files_of_a_folder_come_in_the_order_of_their_names()
    {
        foreach (var name in new[] { "c.txt", "a.txt", "b.txt" })
        {
            folder.Write(name, "青禾镇人民政府2024年政府信息公开工作年度报告\n");
        }

        folder.Write("README.md", "not a report");
        folder.Write("organs.csv", "not a report");

        Assert.Equal(["a.txt", "b.txt", "c.txt"], CommandLine.Exec("report", "read", folder.Path, "--json").Lines.Select(line => Path.GetFileName(Text(JsonDocument.Parse(line).RootElement, "file"))));
    }

    [Fact]
    public void A_pattern_in_quotes_is_expanded_by_the_program()
    {
        folder.Write("2023/a.txt", "x");
        folder.Write("2024/b.txt", "x");
        folder.Write("2024/c.html", "x");

        Assert.Equal(2, CommandLine.Exec("report", "read", Path.Combine(folder.Path, "**/*.txt"), "--json").Lines.Length);
    }

    [Fact]
    public void People_get_the_figures_that_are_not_zero_with_their_labels()
    {
        var file = folder.Write("report.html", Pages.Html(A.Report().Answered("granted", "person", 3)));

        var run = CommandLine.Exec("report", "read", file, "--lang", "zh");

        Assert.Contains("requests/granted/person = 3  （一）予以公开 × 自然人", run.Output);
        Assert.DoesNotContain("requests/granted/company", run.Output);
        Assert.Contains("requests/granted/company = 0", CommandLine.Exec("report", "read", file, "--all").Output);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
