namespace Gongkai.Testing.Rules;

/// <summary>One file of docs/rules: prose, and examples that are the tests of the check.</summary>
/// <param name="Code">The file's name.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Examples">Pairs of a <c>report</c> block and the <c>finding</c> block after it.</param>
public sealed record RuleDocument(string Code, string Text, IReadOnlyList<RuleExample> Examples)
{
    /// <summary>The folder docs/rules.</summary>
    public static string Folder { get; } = Path.Combine(SharedReference.Checkout, "docs", "rules");

    /// <summary>All files of the folder that are named after a check.</summary>
    public static IReadOnlyList<RuleDocument> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "AR-*.md").Order(StringComparer.Ordinal).Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    private static RuleDocument Parse(string code, string text)
    {
        var examples = new List<RuleExample>();
        (int Line, string Text)? report = null;

        foreach (var (kind, line, block) in Fences(text.Split('\n')))
        {
            if (kind == "report")
            {
                report = (line, block);
            }
            else if (kind == "finding")
            {
                var example = report ?? throw new FormatException($"{code}.md line {line}: a finding block stands after a report block.");
                examples.Add(new RuleExample(code, example.Line, example.Text, ExpectedFinding.Parse(block)));
            }
        }

        return new RuleDocument(code, text, examples);
    }

    private static IEnumerable<(string Kind, int Line, string Block)> Fences(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal) && lines[i].Length > 3)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == "```");
                yield return (lines[i][3..].Trim(), i + 1, string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
        }
    }
}

/// <summary>One example.</summary>
/// <param name="Code">The file it stands in.</param>
/// <param name="Line">Where its report begins.</param>
/// <param name="Report">In the notation.</param>
/// <param name="Expected">Every finding of the codes that are named.</param>
public sealed record RuleExample(string Code, int Line, string Report, IReadOnlyList<ExpectedFinding> Expected)
{
    /// <summary>For the test's name.</summary>
    public override string ToString() => $"{Code}.md:{Line}";
}
