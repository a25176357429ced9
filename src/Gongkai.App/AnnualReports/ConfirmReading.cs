using System.Globalization;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;

namespace Gongkai.App.AnnualReports;

/// <summary>The figures were compared with the source and stand.</summary>
/// <param name="VersionId">The draft.</param>
/// <param name="SameReport">Said by the person where the source names another organ or year: that it is this report all the same.</param>
public sealed record ConfirmReadingCommand(Guid VersionId, bool SameReport = false);

/// <summary>Confirms what was read from a source; every doubtful cell must be decided first.</summary>
public sealed class ConfirmReading(OfficeDb db, LawBook law)
{
    public async Task<Outcome<ReportVersion>> Run(ConfirmReadingCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (version!.SourceReading is not { } json)
        {
            return new Refusal("report.nothing-to-confirm", new("这份报告不是从文件读取的，不需要确认", "Nothing was read from a file"));
        }

        var open = VersionContent.Parse(version.Content, law).Figures.All.Count(reading => reading.State == CellState.Undecided);
        if (open > 0)
        {
            return new Refusal("report.cells-undecided", new($"还有 {open} 格不能确定，请逐格选定后再确认", $"{open} cells are still undecided"));
        }

        if (!command.SameReport && IdentityDifference(version.Report!, SourceReading.Parse(json)) is { } difference)
        {
            return new Refusal("report.identity-differs", difference);
        }

        version.Confirmed = true;

        return await DraftWriting.Commit(db, act, DraftWriting.About("confirm-reading", version), stop) is { } stale ? stale : version;
    }

    /// <summary>What the source says about organ and year that does not fit this report; null when it fits or is silent.</summary>
    internal static Wording? IdentityDifference(AnnualReport report, SourceReading reading)
    {
        var organ = reading.Identity.FirstOrDefault(statement => statement.About == "organ")?.Value;
        var year = reading.Identity.FirstOrDefault(statement => statement.About == "year")?.Value;
        var (otherOrgan, otherYear) = (
            organ is not null && !Same(organ, report.Organ!.Name) && !Same(organ, report.Organ.ShortName),
            year is not null && year != report.Year.ToString(CultureInfo.InvariantCulture));

        return (otherOrgan, otherYear) switch
        {
            (true, true) => new($"文件写的是“{organ}”{year} 年度，与本报告（{report.Organ!.Name} {report.Year} 年度）不一致", "The source names another organ and year"),
            (true, false) => new($"文件写的机关是“{organ}”，与本报告（{report.Organ!.Name}）不一致", "The source names another organ"),
            (false, true) => new($"文件写的是 {year} 年度，与本报告（{report.Year} 年度）不一致", "The source names another year"),
            _ => null,
        };
    }

    // 教育局 within 云岭县 and 云岭县教育局 are the same.
    private static bool Same(string stated, string? known) =>
        known is not null && (OrganGuess.Key(stated) is var a && OrganGuess.Key(known) is var b) && (a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal));
}
