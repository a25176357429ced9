using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Testing.Rules;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>docs/rules says what every check does, and its examples are true.</summary>
public sealed class RuleCatalogueTests
{
    // Families whose files are written; when a family is added here its files must be there.
    private static readonly string[] Families = ["AR-1", "AR-2", "AR-3", "AR-4", "AR-5", "AR-6", "AR-7", "AR-8"];

    public static TheoryData<RuleExample> Examples => [.. RuleDocument.All.SelectMany(document => document.Examples)];

    public static TheoryData<string> Codes => [.. LawBook.Embedded.Checks.Keys.Where(code => Families.Any(code.StartsWith)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_the_findings_that_it_says(RuleExample example)
    {
        var found = Findings(ReportNotation.Parse(example.Report)).Where(finding => example.Expected.Any(expected => expected.Code == finding.Code)).ToList();

        Assert.True(found.Count == example.Expected.Count, $"{found.Count} findings:\n" + string.Join('\n', found.Select(finding => $"{finding.Code} {finding.Answer} {finding.Message.Zh}")));
        foreach (var (expected, finding) in example.Expected.Zip(found))
        {
            Assert.True(expected.Difference(finding) is null, expected.Difference(finding));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_check_has_a_file_with_an_example_that_holds_and_one_that_is_broken(string code)
    {
        var document = Assert.Single(RuleDocument.All, document => document.Code == code);
        var answers = document.Examples.SelectMany(example => example.Expected).Where(expected => expected.Code == code).Select(expected => expected.Answer).ToHashSet();

        Assert.Contains(Answer.Holds, answers);
        Assert.Contains(Answer.Broken, answers);
        Assert.Contains(LawBook.Embedded.Check(code).Must.Zh.TrimEnd('。'), document.Text);
    }

    [Fact]
    public void Every_file_is_about_a_check_of_the_catalogue()
    {
        Assert.NotEmpty(RuleDocument.All);
        Assert.All(RuleDocument.All, document => Assert.Contains(document.Code, LawBook.Embedded.Checks.Keys));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_word_of_a_check_is_there_in_Chinese_and_in_English(string code)
    {
        var check = LawBook.Embedded.Check(code);

        Assert.NotEmpty(check.Messages);
        Assert.NotEmpty(check.Must.En);
        Assert.All(check.Messages.Values.Append(check.Must), wording => Assert.Contains(wording.Zh, character => character is >= '一' and <= '龥'));
        Assert.All(check.Messages.Values, wording => Assert.Contains(wording.En, char.IsAsciiLetter));
    }

    [Fact]
    public void The_list_of_checks_is_that_of_the_catalogue()
    {
        var path = Path.Combine(RuleDocument.Folder, "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var list = RuleIndex.Write(Codes.Select(row => LawBook.Embedded.Check(row.Data)));

        if (Environment.GetEnvironmentVariable("GONGKAI_ACCEPT") == "1")
        {
            File.WriteAllText(path, text = text.Split(RuleIndex.Heading)[0] + list);
        }

        Assert.True(text.EndsWith(list, StringComparison.Ordinal), $"docs/rules/README.md does not end with the list of checks; GONGKAI_ACCEPT=1 writes it.\n{list}");
    }

    private static IReadOnlyList<Finding> Findings(ReportExample example) =>
    [
        .. ReportChecker.Check(example.Report, example.Context),
        .. example.Others.Count > 0 || example.Tree is not null ? SetChecker.Check([example.Report, .. example.Others], example.Tree, LawBook.Embedded)[0] : [],
    ];
}
