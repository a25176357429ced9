using System.Diagnostics;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.EndToEnd.Commands.ReportFiles;

/// <summary>The logs against the schema of SARIF 2.1.0 itself, by a validator that is not ours.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_log_over_the_samples_stands_up_to_the_schema(string language)
    {
        var log = CommandLine.Exec("report", "check", "samples/*.html", "samples/*.docx", "samples/*.txt", "--sarif", "--lang", language).Output;

        Assert.Contains("\"kind\": \"fail\"", log);
        Assert.Equal("", Mistakes(log));
    }

    [Fact]
    public void The_log_of_a_text_with_lines_and_of_files_that_cannot_be_read_stands_up_to_the_schema()
    {
        var text = folder.Write("年 报.txt", "青禾镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n2023年，本机关收到申请3件。\n");
        var log = CommandLine.Exec("report", "check", text, folder.Write("broken.docx", "PK\u0003\u0004"), folder.Write("clean.html", Pages.Html(A.Report())), "--sarif").Output;

        Assert.Contains("startLine", log);
        Assert.Contains("toolExecutionNotifications", log);
        Assert.Equal("", Mistakes(log));
    }

    [Theory]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"failed\"")]
    [InlineData("\"ruleId\"", "\"rule\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.1\"")]
    public void The_schema_does_find_mistakes(string right, string wrong)
    {
        var faulty = A.Report().Answered("granted", "person", 3).Set("requests/granted/total", 9);
        var log = CommandLine.Exec("report", "check", folder.Write("faulty.html", Pages.Html(faulty)), "--sarif").Output;

        Assert.Contains(right, log);
        Assert.NotEqual("", Mistakes(log.Replace(right, wrong)));
    }

    private static string Mistakes(string log)
    {
        var start = new ProcessStartInfo("node", "validate.mjs")
        {
            WorkingDirectory = Path.Combine(SharedReference.Checkout, "tests", "Gongkai.EndToEnd", "sarif"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(log);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal("", errors.Result);

        return output.Result;
    }
}
