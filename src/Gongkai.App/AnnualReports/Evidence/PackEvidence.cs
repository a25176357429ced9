using System.Text;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Csv;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Evidence;

/// <summary>
/// 存证包: a version with its source, cells, findings, decisions, moves and history, each file under its hash, so that anyone can prove later,
/// without this office, what was filed and what was known about it.
/// </summary>
public sealed class PackEvidence(OfficeDb db, LawBook law, FileStore store)
{
    public sealed record Query(Guid VersionId);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await db.ReportVersions.AsNoTracking().Include(v => v.Passages).Include(v => v.Report!.Organ).Include(v => v.Report!.Decisions).AsSplitQuery()
            .FirstOrDefaultAsync(v => v.Id == query.VersionId, stop);
        if (version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!))
        {
            return ReportAccess.NotFound;
        }

        var package = new EvidencePackage();
        var content = VersionContent.Parse(version.Content, law);
        package.Add(EvidenceFiles.Report, Encoding.UTF8.GetBytes(version.Content));
        package.Add(EvidenceFiles.Cells, ReportCsv.Write(content));
        await Findings(package, version, content, stop);
        People(package, version);
        if (await Files(package, version, stop) is { } gone)
        {
            return gone;
        }

        var history = await History(version, stop);
        package.Add(EvidenceFiles.History, history);
        return new ReportFile(Name(version), "application/zip", package.Write(About(version, content, history.LastOrDefault()?.Hash)));
    }

    private async Task Findings(EvidencePackage package, ReportVersion version, ReportContent content, CancellationToken stop)
    {
        var last = await ReportChecks.LastYearsContent(db, version.Report!, stop);
        var context = ReportChecks.Context(law, version.Report!.Organ!, version.Report.Year, last is null ? null : VersionContent.AsReport(last, law));
        package.Add(EvidenceFiles.Context, Of(context.Organ!));
        if (last is not null)
        {
            package.Add(EvidenceFiles.LastYear, Encoding.UTF8.GetBytes(last));
        }

        package.Add(EvidenceFiles.Findings, Of(ReportChecker.Check(VersionContent.AsReport(content, law), context), content));
    }

    /// <summary>Findings as a package keeps them.</summary>
    internal static List<EvidenceFinding> Of(IReadOnlyList<Finding> findings, ReportContent content) =>
        [.. findings.Select(f => new EvidenceFinding(
            f.Code, f.Answer.ToString(), f.Level.ToString(), [.. f.Cells.Select(cell => cell.ToString())], f.Stated, f.Expected, f.Message.Zh, FindingFingerprint.Of(f, content.Figures)))];

    private static EvidenceContext Of(OrganProfile organ) => new(organ.Name, organ.Kind, organ.Level, organ.MayMakeRules, organ.Due);

    private static void People(EvidencePackage package, ReportVersion version)
    {
        package.Add(EvidenceFiles.Decisions, version.Report!.Decisions.OrderBy(d => d.At).ThenBy(d => d.Fingerprint, StringComparer.Ordinal).Select(d => new { d.CheckCode, d.Fingerprint, d.Reason, d.Who, d.At }));
        package.Add(EvidenceFiles.Passages, version.Passages.OrderBy(p => p.At).ThenBy(p => p.Id).Select(p => new { p.Move, p.From, p.To, p.Round, p.Who, p.At, p.Opinion, p.DueBack, p.LetterHash }));
    }

    private async Task<Refusal?> Files(EvidencePackage package, ReportVersion version, CancellationToken stop)
    {
        var wanted = version.Passages.Where(p => p.LetterHash is not null).OrderBy(p => p.Round).DistinctBy(p => p.LetterHash).Select((p, i) => (Hash: p.LetterHash!, Name: $"{EvidenceFiles.Letters}{i + 1}.docx"));
        if (version.SourceHash is { } source)
        {
            wanted = wanted.Prepend((source, EvidenceFiles.Source + FileNames.Clean(version.SourceName ?? source)));
        }

        foreach (var (hash, name) in wanted.ToList())
        {
            var bytes = await store.Read(hash, stop);
            if (bytes.Refusal is { } gone)
            {
                return gone;
            }

            package.Add(name, bytes.Value.ToArray());
        }

        return null;
    }

    private async Task<List<HistoryEntry>> History(ReportVersion version, CancellationToken stop)
    {
        var id = version.ReportId.ToString();
        return await db.History.AsNoTracking().Where(e => e.SubjectKind == nameof(AnnualReport) && e.SubjectId == id).OrderBy(e => e.Sequence).ToListAsync(stop);
    }

    private static EvidenceManifest About(ReportVersion version, ReportContent content, string? historyHash) => new(
        EvidenceFiles.Format, version.Report!.Organ!.Name, version.Report.Organ.Code, version.Report.Year, version.Number, version.State.ToString(), content.Form.Id, Moving.HashOf(version.Content), historyHash, []);

    private static string Name(ReportVersion version) => $"{version.Report!.Organ!.Name}{version.Report.Year}年度报告第{version.Number}版存证包.zip";
}
