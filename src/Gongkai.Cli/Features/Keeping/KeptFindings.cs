using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.Cli.Features.Keeping;

/// <summary>The findings of one file, wherever they are kept, and how many of them matter.</summary>
/// <param name="Errors">Broken checks of level error.</param>
/// <param name="Warnings">Broken checks of level warning.</param>
/// <param name="Unknown">Checks that could not be told.</param>
/// <param name="Read">Brings the findings back.</param>
internal sealed record KeptFindings(int Errors, int Warnings, int Unknown, Func<IReadOnlyList<Finding>> Read)
{
    /// <summary>Counts the findings and forgets them.</summary>
    public static KeptFindings Of(IReadOnlyList<Finding> findings, Func<IReadOnlyList<Finding>> read) => new(
        findings.Count(finding => finding is { Answer: Answer.Broken, Level: Level.Error }),
        findings.Count(finding => finding is { Answer: Answer.Broken, Level: Level.Warning }),
        findings.Count(finding => finding.Answer == Answer.CannotTell),
        read);

    /// <summary>These and others after them, which stay in memory.</summary>
    public KeptFindings With(IReadOnlyList<Finding> more)
    {
        var (read, added) = (Read, Of(more, () => more));
        return new(Errors + added.Errors, Warnings + added.Warnings, Unknown + added.Unknown, () => [.. read(), .. more]);
    }
}
