using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Rollup;
using Gongkai.Testing.Builders;

namespace Gongkai.Testing.Rules;

/// <summary>
/// The short notation for reports in docs/rules: one statement a line, everything not said is clean. docs/rules/README.md explains it.
/// </summary>
public static class ReportNotation
{
    private static readonly string[] Nested = ["previous:", "other:", "document:", "tree:"];

    /// <summary>The report of an example, what the check may look at beside it, and the other reports of the folder.</summary>
    public static ReportExample Parse(string text)
    {
        var lines = text.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')).ToList();
        var builder = A.Report(ValueOf(lines, "form ") ?? "2021");
        Report? previous = null;
        OrganProfile? profile = null;
        var others = new List<Report>();
        OrganTree? tree = null;

        for (var i = 0; i < lines.Count; i++)
        {
            if (Nested.Contains(lines[i]))
            {
                var inner = string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..]));
                switch (lines[i])
                {
                    case "previous:": previous = Parse(inner).Report; break;
                    case "other:": others.Add(Parse(inner).Report); break;
                    case "tree:": tree = OrganTreeCsv.Read(inner).Tree ?? throw new FormatException("docs/rules notation: the tree cannot be read."); break;
                    default: builder.Written(inner); break;
                }
            }
            else if (lines[i].StartsWith("profile ", StringComparison.Ordinal))
            {
                profile = Profile(lines[i]["profile ".Length..]);
            }
            else if (!lines[i].StartsWith("  ", StringComparison.Ordinal))
            {
                Say(builder, lines[i]);
            }
        }

        return new ReportExample(builder.Build(), new CheckContext { Previous = previous, Organ = profile }, others, tree);
    }

    private static void Say(ReportBuilder report, string line)
    {
        var (verb, rest) = line.Split(' ', 2) is [var first, var after] ? (first, after.Trim()) : (line, "");
        _ = verb switch
        {
            "form" => report,
            "organ" => report.Organ(rest == "unknown" ? "" : rest),
            "year" => report.Year(rest == "unknown" ? null : Whole(rest)),
            "signed" => report.Signed(Day(rest)),
            "published" => report.Published(Day(rest)),
            "period" => report.Period(rest == "none" ? null : new Period(Day(rest.Split(' ')[0])!.Value, Day(rest.Split(' ')[1])!.Value)),
            "text" when rest.Split([':', '：'], 2) is [var where, var text] => report.Text(where.Trim(), text.Trim().Replace("\\n", "\n")),
            "without" when rest == "tables" => report.WithoutTables(),
            "without" => report.Without(rest),
            "answered" when rest.Split(' ') is [var result, var who, var count] => report.Answered(result, who, Whole(count)),
            "answered-from-last-year" when rest.Split(' ') is [var result, var who, var count] => report.AnsweredFromLastYear(result, who, Whole(count)),
            "open" when rest.Split(' ') is [var who, var count] => report.Open(who, Whole(count)),
            "cases" when rest.Split(' ') is [var kind, var result, var count] => report.Cases(kind, result, Whole(count)),
            _ when line.Split(" = ", 2) is [var cell, var value] && CellRef.TryParse(cell.Contains("/*") || cell.Count(c => c == '/') == 2 ? cell : cell + "/*", out _) => Cell(report, cell, value.Trim()),
            _ => throw new FormatException($"docs/rules notation: '{line}' is not understood."),
        };
    }

    private static ReportBuilder Cell(ReportBuilder report, string cell, string value) => value switch
    {
        _ when cell.Count(c => c == '/') == 1 => report.Row(cell, [.. value.Split(' ').Select(Number)]),
        "blank" => report.Blank(cell),
        "missing" => report.Missing(cell),
        _ when value.StartsWith("one of ", StringComparison.Ordinal) => report.Undecided(cell, [.. value["one of ".Length..].Split(' ').Select(Number)]),
        ['"', .. var mark, '"'] => report.Mark(cell, mark),
        _ when value.Split(' ', 2) is [var number, ['"', .. var printed, '"']] => report.Set(cell, Number(number), printed),
        _ => report.Set(cell, Number(value)),
    };

    private static OrganProfile Profile(string text)
    {
        var said = text.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

        return new OrganProfile(
            said.GetValueOrDefault("name", "青禾镇人民政府"),
            said.TryGetValue("kind", out var kind) ? Enum.Parse<OrganKind>(kind) : null,
            said.TryGetValue("level", out var level) ? Enum.Parse<OrganLevel>(level) : null,
            said.TryGetValue("mayMakeRules", out var may) ? may == "yes" : null,
            said.TryGetValue("due", out var due) ? Day(due) : null);
    }

    private static string? ValueOf(IEnumerable<string> lines, string verb) =>
        lines.FirstOrDefault(line => line.StartsWith(verb, StringComparison.Ordinal))?[verb.Length..].Trim();

    private static DateOnly? Day(string text) => text == "none" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>An example written in the notation.</summary>
/// <param name="Report">The report.</param>
/// <param name="Context">Last year's report and what is known of the organ.</param>
/// <param name="Others">The other reports of the folder.</param>
/// <param name="Tree">The organs; null when the example names none.</param>
public sealed record ReportExample(Report Report, CheckContext Context, IReadOnlyList<Report> Others, OrganTree? Tree);
