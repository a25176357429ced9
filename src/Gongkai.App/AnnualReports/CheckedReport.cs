using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.App.AnnualReports;

/// <summary>A version with everything the checks say about it and what people decided about that.</summary>
/// <param name="VersionId">The version.</param>
/// <param name="Revision">The revision that was checked.</param>
/// <param name="Findings">All answers, in the order of the codes; see <see cref="Broken"/> for those that need somebody.</param>
/// <param name="ReadingConfirmed">Whether the reading of the source was confirmed; true for a report that was typed.</param>
public sealed record CheckedReport(Guid VersionId, int Revision, IReadOnlyList<CheckedFinding> Findings, bool ReadingConfirmed)
{
    /// <summary>What certainly does not hold.</summary>
    public IEnumerable<CheckedFinding> Broken => Findings.Where(finding => finding.Finding.Answer == Answer.Broken);

    /// <summary>What keeps the report from being submitted: errors, and warnings without a written reason.</summary>
    public IReadOnlyList<CheckedFinding> Blocking => [.. Findings.Where(finding => finding.Blocks)];

    /// <summary>Why the reading blocks, where it does.</summary>
    public Refusal? Unconfirmed => ReadingConfirmed
        ? null
        : new("report.reading-unconfirmed", new("还没有核对并确认从文件读取的数据", "The figures read from the file have not been confirmed yet"));

    /// <summary>Where the text itself says that it is the report on another year; null when it does not.</summary>
    public Refusal? Mismatch { get; init; }

    /// <summary>Whether nothing is in the way.</summary>
    public bool MaySubmit => ReadingConfirmed && Mismatch is null && Blocking.Count == 0;
}

/// <summary>A finding with what was decided about it.</summary>
/// <param name="Finding">What the check says.</param>
/// <param name="Fingerprint">The check, its cells and their values.</param>
/// <param name="Decision">The reason it may stand; null when nobody gave one.</param>
public sealed record CheckedFinding(Finding Finding, string Fingerprint, FindingDecision? Decision)
{
    /// <summary>An error is never talked away; a warning needs a reason.</summary>
    public bool Blocks => Finding.Answer == Answer.Broken && (Finding.Level == Level.Error || Decision is null);
}
