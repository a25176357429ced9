using Gongkai.Reports.Checking;

namespace Gongkai.Testing.Rules;

/// <summary>What a <c>finding</c> block says of one finding.</summary>
/// <param name="Code">The check.</param>
/// <param name="Answer">holds, broken, cannotTell or doesNotApply.</param>
/// <param name="Cells">Cell codes; empty when the example does not say.</param>
/// <param name="AndOthers">The cells end with …: there may be more.</param>
/// <param name="Messages">Lines that the Chinese message must be; a line with <c>en: </c> is the English one, with <c>repair: </c> a proposal, with <c>quote: </c> the words quoted.</param>
public sealed record ExpectedFinding(string Code, Answer Answer, IReadOnlyList<string> Cells, bool AndOthers, IReadOnlyList<string> Messages)
{
    /// <summary>Reads a block: a line that begins with a code begins a finding.</summary>
    public static IReadOnlyList<ExpectedFinding> Parse(string block)
    {
        var findings = new List<ExpectedFinding>();
        foreach (var line in block.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line.StartsWith("AR-", StringComparison.Ordinal))
            {
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var open = words[^1] == "…";
                findings.Add(new(words[0], Enum.Parse<Answer>(words[1], ignoreCase: true), words[2..(open ? ^1 : ^0)], open, []));
            }
            else
            {
                findings[^1] = findings[^1] with { Messages = [.. findings[^1].Messages, line] };
            }
        }

        return findings;
    }

    /// <summary>Null when the finding is as expected; otherwise what differs.</summary>
    public string? Difference(Finding found)
    {
        if (found.Answer != Answer)
        {
            return $"answers {found.Answer}, not {Answer}: {found.Message.Zh}";
        }

        var cells = found.Cells.Select(cell => cell.ToString()).ToHashSet();
        if (Cells.Count > 0 && !(AndOthers ? cells.IsSupersetOf(Cells) : cells.SetEquals(Cells)))
        {
            return $"names {string.Join(' ', cells)}";
        }

        return Messages.Select(line => Unsaid(found, line)).FirstOrDefault(difference => difference is not null);
    }

    private static string? Unsaid(Finding found, string line)
    {
        string[] said = line switch
        {
            _ when line.StartsWith("en: ", StringComparison.Ordinal) => [found.Message.En],
            _ when line.StartsWith("repair: ", StringComparison.Ordinal) => [.. found.Repairs.Select(repair => repair.Message.Zh)],
            _ when line.StartsWith("quote: ", StringComparison.Ordinal) => [found.Quote ?? ""],
            _ => [found.Message.Zh],
        };
        var expected = line.Split(": ", 2) is ["en" or "repair" or "quote", var rest] ? rest : line;

        return said.Contains(expected) ? null : $"says\n{string.Join('\n', said)}\nand not\n{expected}";
    }
}
