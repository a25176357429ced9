namespace Gongkai.EndToEnd;

public sealed class CommandLineMistakesTests
{
    [Theory]
    [InlineData("命令“read”缺少参数：files。", "report", "read")]
    [InlineData("还要写明做什么", "report")]
    [InlineData("没有这个命令或参数：chek。", "report", "chek")]
    [InlineData("--seconds 应在 1 到 3600 之间", "report", "read", "x", "--seconds", "abc")]
    [InlineData("--seconds 应在 1 到 3600 之间", "report", "read", "x", "--seconds", "0")]
    [InlineData("“--year”的内容“abc”不对。", "report", "rollup", "x", "--organs", "y", "--year", "abc")]
    [InlineData("选项“--organs”必须填写。", "report", "rollup", "x")]
    [InlineData("--nope: 没有这个选项", "report", "check", "--nope")]
    public void A_mistake_in_what_was_typed_is_said_in_Chinese_and_ends_with_2(string says, params string[] typed)
    {
        var run = CommandLine.Exec([.. typed, "--lang", "zh"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Errors);
        Assert.DoesNotContain("Unhandled", run.Errors);
    }

    [Fact]
    public void The_help_speaks_one_language()
    {
        var zh = CommandLine.Exec("report", "read", "--help", "--lang", "zh").Output;
        var en = CommandLine.Exec("report", "read", "--help", "--lang", "en").Output;

        Assert.All(["说明：", "用法：", "参数：", "选项：", "显示帮助", "[默认：19]"], word => Assert.Contains(word, zh));
        Assert.All(["Description:", "Usage:", "Arguments:", "Options:", "Show help", "[default: 19]"], word => Assert.Contains(word, en));
        Assert.DoesNotContain("Usage", zh);
    }
}
