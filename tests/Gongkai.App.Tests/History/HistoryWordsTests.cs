using System.Text.RegularExpressions;
using Gongkai.App.History;
using Gongkai.Testing;

namespace Gongkai.App.Tests.History;

public sealed partial class HistoryWordsTests
{
    [Fact]
    public void Every_operation_has_a_name_in_Chinese()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(SharedReference.Checkout, "src", "Gongkai.App"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.Contains("demo.seed", codes);
        Assert.All(codes, code => Assert.True(HistoryWords.Knows(code), code));
    }

    [Theory]
    [InlineData("annual-report.send-back", "年报退回")]
    [InlineData("annual-report.send-to-review", "年报送审")]
    [InlineData("organ.rename", "机关更名")]
    public void Moves_of_a_report_are_named_as_the_law_names_them(string code, string name) => Assert.Equal(name, HistoryWords.Operation(code));

    [GeneratedRegex("""new(?: Subject)?\("([a-z-]+\.[a-z-]+)",\s*(?:nameof|")""")]
    private static partial Regex Code();
}
