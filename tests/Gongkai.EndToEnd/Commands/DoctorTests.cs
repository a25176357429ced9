using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands;

public sealed class DoctorTests
{
    private static readonly (string, string)[] WithoutPrograms =
        [("GONGKAI_PDFTOTEXT", "/nowhere/pdftotext"), ("GONGKAI_PDFTOPPM", "/nowhere/pdftoppm"), ("GONGKAI_PDFINFO", "/nowhere/pdfinfo"), ("GONGKAI_TESSERACT", "/nowhere/tesseract"), ("GONGKAI_SOFFICE", "/nowhere/soffice")];

    [Fact]
    public void Doctor_names_every_missing_program_with_the_command_that_installs_it()
    {
        var run = CommandLine.Exec(["doctor"], null, WithoutPrograms);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(5, run.Lines.Count(line => line.Contains("missing")));
        Assert.Contains("apt-get install poppler-utils", run.Output);
        Assert.Contains("apt-get install tesseract-ocr tesseract-ocr-chi-sim", run.Output);
    }

    [Theory]
    [InlineData("report.pdf", "%PDF-1.7\n", "pdftotext")]
    [InlineData("report.rtf", "{\\rtf1 report}", "soffice")]
    public void A_missing_program_costs_one_line_naming_it_and_only_that_file(string name, string content, string program)
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.txt", "青禾镇人民政府2024年政府信息公开工作年度报告\n");

        var run = CommandLine.Exec(["report", "read", folder.Write(name, content), good, "--json"], null, WithoutPrograms);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(program, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("good.txt", Assert.Single(run.Lines));
    }
}
