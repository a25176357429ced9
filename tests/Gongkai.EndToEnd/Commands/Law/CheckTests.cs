using Gongkai.Testing;

namespace Gongkai.EndToEnd.Commands.LawFolders;

public sealed class CheckTests
{
    [Fact]
    public void The_law_folder_is_sound()
    {
        var run = CommandLine.Exec("law", "check", "law/");

        Assert.Equal("", run.Errors);
        Assert.EndsWith("0 problems", run.Lines[^1]);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_mistake_is_named_with_its_file_and_line()
    {
        using var folder = Copy();
        folder.Replace("forms/annual-report/2021.json", "\"fromYear\": 2021,", "\"fromYear\": ,");

        var run = CommandLine.Exec("law", "check", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("forms/annual-report/2021.json:3: ", run.Lines[0]);
    }

    [Fact]
    public void A_broken_seal_is_found_and_is_not_mended_by_sealing_again()
    {
        using var folder = Copy();
        folder.Replace("calendar/workdays.csv", "2023-10-01,holiday", "2023-10-09,holiday");

        Assert.Contains("workdays.csv#2023 was released and sealed", CommandLine.Exec("law", "check", folder.Path).Output);
        Assert.Equal(0, CommandLine.Exec("law", "seal", folder.Path).ExitCode);
        Assert.Equal(1, CommandLine.Exec("law", "check", folder.Path).ExitCode);
    }

    [Fact]
    public void A_new_year_is_sealed()
    {
        using var folder = Copy();
        File.AppendAllText(Path.Combine(folder.Path, "calendar/workdays.csv"), "2027-01-01,holiday,元旦,2027\n");

        Assert.Equal("sealed calendar/workdays.csv#2027", CommandLine.Exec("law", "seal", folder.Path).Lines.Single());
        Assert.Equal(0, CommandLine.Exec("law", "check", folder.Path).ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_line_and_exit_code_2()
    {
        var run = CommandLine.Exec("law", "check", "no/such/folder");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static TemporaryFolder Copy() => TemporaryFolder.CopyOf(Path.Combine(SharedReference.Checkout, "law"));
}
