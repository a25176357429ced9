using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading.Encodings;
using Gongkai.Reports.Rendering.Csv;

namespace Gongkai.Reports.Rollup;

/// <summary>A line of an organ list that cannot be used.</summary>
/// <param name="Line">Its number, the header being line 1.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record OrganTreeProblem(int Line, Wording Message);

/// <summary>An organ list as read.</summary>
/// <param name="Tree">The tree; null when a line cannot be used.</param>
/// <param name="Problems">All lines that cannot be used.</param>
public sealed record OrganTreeReading(OrganTree? Tree, IReadOnlyList<OrganTreeProblem> Problems);

/// <summary>
/// Reads the list of organs that an office keeps as a table (CSV, in UTF-8 or GBK, with commas or tabs). Its columns may be named in Chinese or in English;
/// only the name is needed. docs/organ-tree.md explains it.
/// </summary>
public static class OrganTreeCsv
{
    private const int MostLines = 200_000;
    private const int Deepest = 64;

    /// <summary>Reads the file's bytes.</summary>
    public static OrganTreeReading Read(ReadOnlySpan<byte> bytes) => Read(TextDecoder.Decode(bytes).Text);

    /// <summary>Reads the file's text. All mistakes are named, not only the first.</summary>
    public static OrganTreeReading Read(string text)
    {
        var records = CsvText.Records(text, Separator(text)).Take(MostLines + 1).ToList();
        if (records.Count == 0 || OrganColumns.Of(records[0]) is not { } columns)
        {
            return new(null, [new(1, new Wording("第一行应是表头，至少有“名称”一列", "the first line should be a header with at least the column name"))]);
        }

        if (records.Count > MostLines)
        {
            return new(null, [new(MostLines, new Wording($"超过 {MostLines} 行", $"more than {MostLines} lines"))]);
        }

        var problems = new List<OrganTreeProblem>();
        var lines = records.Skip(1).Select((record, index) => columns.Line(record, index + 2)).Where(line => !line.Empty).ToList();
        var organs = lines.ToDictionary(line => line, line => line.ToOrgan(problems));

        Join(lines, organs, problems);
        return problems.Count > 0 ? new(null, [.. problems.OrderBy(problem => problem.Line)]) : new(new OrganTree([.. organs.Values]), []);
    }

    private static void Join(List<OrganLine> lines, Dictionary<OrganLine, OrganNode> organs, List<OrganTreeProblem> problems)
    {
        var keys = new Dictionary<string, OrganLine>();
        var files = new Dictionary<string, OrganLine>(StringComparer.OrdinalIgnoreCase);

        foreach (var line in lines)
        {
            Claim(keys, line.Code, line, problems, "代码", "code");
            Claim(files, line.File, line, problems, "文件", "file");

            if (line.File.Length == 0)
            {
                Claim(keys, OrganGuess.Key(line.Name), line, problems, "名称", "name");
            }
            else
            {
                keys.TryAdd(OrganGuess.Key(line.Name), line);   // the first of several reports of an organ is its place in the tree
            }
        }

        foreach (var line in lines.Where(line => line.Parent.Length > 0))
        {
            if (keys.GetValueOrDefault(line.Parent) is not { } above && (above = keys.GetValueOrDefault(OrganGuess.Key(line.Parent))) is null)
            {
                problems.Add(new(line.Number, new Wording($"上级“{line.Parent}”不在表中", $"the parent '{line.Parent}' is not in the list")));
            }
            else if (above == line || IsUnder(organs[above], organs[line]))
            {
                problems.Add(new(line.Number, new Wording($"“{line.Name}”成了自己的上级，或层级超过 {Deepest} 层", $"'{line.Name}' stands under itself, or deeper than {Deepest} levels")));
            }
            else
            {
                organs[line].Parent = organs[above];
                organs[above].Add(organs[line]);
            }
        }

        problems.AddRange(lines.Where(line => organs[line] is { Role: ReportRole.Aggregate, Members.Count: 0 })
            .Select(line => new OrganTreeProblem(line.Number, new Wording($"“{line.Name}”是汇总机关，但没有所属机关", $"'{line.Name}' is to aggregate, but has no members"))));
    }

    private static bool IsUnder(OrganNode? organ, OrganNode other)
    {
        for (var depth = 0; organ is not null; organ = organ.Parent)
        {
            if (organ == other || ++depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static void Claim(Dictionary<string, OrganLine> keys, string key, OrganLine line, List<OrganTreeProblem> problems, string zh, string en)
    {
        if (key.Length > 0 && !keys.TryAdd(key, line) && keys[key] != line)
        {
            problems.Add(new(line.Number, new Wording($"{zh}“{key}”与第 {keys[key].Number} 行重复", $"the {en} '{key}' stands on line {keys[key].Number} already")));
        }
    }

    private static char Separator(string text) => text.AsSpan(0, Math.Max(0, text.IndexOf('\n'))).Contains('\t') ? '\t' : ',';
}
