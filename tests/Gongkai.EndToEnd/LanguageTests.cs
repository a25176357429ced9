namespace Gongkai.EndToEnd;

public sealed class LanguageTests
{
    [Fact]
    public void Help_is_Chinese_where_the_environment_says_nothing() =>
        Assert.Contains("年度报告", CommandLine.Exec(["--help"], null, ("LANG", "")).Output);

    [Fact]
    public void Help_is_English_where_the_environment_asks_for_it() =>
        Assert.Contains("Annual reports", CommandLine.Exec(["--help"], null, ("LANG", "en_GB.UTF-8")).Output);

    [Theory]
    [InlineData("--lang", "zh")]
    [InlineData("--lang=zh")]
    public void The_option_goes_before_the_environment(params string[] option) =>
        Assert.Contains("年度报告", CommandLine.Exec(["report", "read", "--help", .. option]).Output.Replace("年报", "年度报告"));

    [Fact]
    public void A_language_that_does_not_exist_is_refused() => Assert.NotEqual(0, CommandLine.Exec("report", "read", "x", "--lang", "fr").ExitCode);
}
