using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports;

/// <summary>A file, or pasted text under a name of its own, to be read into a draft.</summary>
/// <param name="VersionId">The draft.</param>
/// <param name="Bytes">The file's content.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Replace">Said by the person: what was written so far may be replaced; it is kept and can be put back.</param>
public sealed record BringInCommand(Guid VersionId, ReadOnlyMemory<byte> Bytes, string FileName, bool Replace = false);

/// <summary>What was read.</summary>
/// <param name="Revision">The draft's revision now.</param>
/// <param name="Doubtful">How many cells want a decision.</param>
/// <param name="Difference">Where the source names another organ or year.</param>
/// <param name="Remark">What else the person should know about the file: that it was renamed, and why.</param>
public sealed record BroughtIn(int Revision, int Doubtful, Wording? Difference, Wording? Remark);

/// <summary>Reads a source into a draft: its figures and texts become the draft, what the reader saw is kept beside it to be confirmed.</summary>
public sealed class BringIn(OfficeDb db, LawBook law, FileIntake files)
{
    // Scans take long; what takes longer than this is better brought in as a file with text.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(90);

    // Reading takes a processor; more at once would only wait for each other, and for them the pages.
    private static readonly SemaphoreSlim Readers = new(Math.Max(1, Environment.ProcessorCount));

    public async Task<Outcome<BroughtIn>> Run(BringInCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (version!.Revision > 1 && !command.Replace)
        {
            return new Refusal("report.has-work", new(
                "这份草稿已有内容。如要用文件替换，请勾选“替换现有内容”；原内容会保留，可以恢复", "The draft has content; say that it may be replaced"));
        }

        var taken = await files.Take(command.Bytes, command.FileName, act.At, stop);
        if (taken.Refusal is { } notTaken)
        {
            return notTaken;
        }

        var read = await Read(command.Bytes, taken.Value.Name, stop);
        if (read.Refusal is { } unreadable)
        {
            return unreadable;
        }

        return IsNoReport(read.Value)
            ? new Refusal("report.not-a-report", new("这个文件里没有找到年度报告的统计表和各部分标题，请检查是否选错了文件", "The file holds neither the tables nor the sections of an annual report"))
            : await Put(version, read.Value, taken.Value, act, stop);
    }

    private async Task<Outcome<Report>> Read(ReadOnlyMemory<byte> bytes, string name, CancellationToken stop)
    {
        await Readers.WaitAsync(stop);
        try
        {
            return await Task.Run(() => ReportReader.Read(bytes, name, new ReadingOptions { Law = law, MostTime = MostTime }, stop), stop);
        }
        finally
        {
            Readers.Release();
        }
    }

    private static bool IsNoReport(Report report) => report.Form.Form is null && report.Sections.All(section => section.Code is null);

    private async Task<Outcome<BroughtIn>> Put(ReportVersion version, Report report, TakenFile file, Act act, CancellationToken stop)
    {
        var reading = SourceReadings.Of(report);
        var decisions = version.SourceHash == file.Hash ? StillHolding(CellDecision.Parse(version.CellDecisions), reading) : [];
        var content = Decided(ContentOf(report, version.Report!), decisions);
        var replaced = new ReplacedDraft(version.Content, version.SourceHash, version.SourceName, version.SourceReading, version.CellDecisions, version.Confirmed);

        version.Content = VersionContent.Write(content);
        version.SourceHash = file.Hash;
        version.SourceName = file.Name;
        version.SourceReading = reading.Write();
        version.CellDecisions = CellDecision.Write(decisions);
        version.Confirmed = false;
        DraftWriting.Note(db, version, ReportEditKind.BroughtIn, act, replaced: replaced);

        if (await DraftWriting.Commit(db, act, DraftWriting.About("bring-in", version), stop) is { } stale)
        {
            return stale;
        }

        return new BroughtIn(
            version.Revision,
            content.Figures.All.Count(cell => cell.State == CellState.Undecided),
            ConfirmReading.IdentityDifference(version.Report!, reading),
            file.Remark);
    }

    // The report is this organ's on this year whatever the file says; what it says otherwise is shown and asked about.
    private ReportContent ContentOf(Report report, AnnualReport of) => ReportContent.From(report, law) with { Organ = of.Organ!.Name, Year = of.Year };

    private static Dictionary<string, CellDecision> StillHolding(Dictionary<string, CellDecision> decisions, SourceReading reading) =>
        decisions.Where(decision => reading.Cells.TryGetValue(decision.Key, out var cell) && cell.State == CellState.Undecided && (cell.Text ?? "") == decision.Value.Printed)
            .ToDictionary(StringComparer.Ordinal);

    private static ReportContent Decided(ReportContent content, Dictionary<string, CellDecision> decisions) =>
        DraftFields.Write(content, decisions.ToDictionary(decision => decision.Key, decision => decision.Value.Text));
}
