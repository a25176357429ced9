using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Law.Requests;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Table3;

/// <summary>A column of the table.</summary>
public sealed record Table3Column(string Code, string Label);

/// <summary>One cell: what the cases count, and what the report says.</summary>
/// <param name="Printed">What the report says, as printed; null where there is no report.</param>
public sealed record Table3Cell(string Cell, int Counted, string? Printed, decimal? Reported)
{
    /// <summary>Whether the report says something else.</summary>
    public bool Differs => Reported is { } reported && reported != Counted;

    /// <summary>Whether a draft would be changed by filling it in.</summary>
    public bool WouldChange => Reported != Counted;
}

/// <summary>A row with its cells and how it is counted.</summary>
/// <param name="Group">The heading it stands under; null for none.</param>
public sealed record Table3Row(string Code, string Label, string? Group, string Rule, IReadOnlyList<Table3Cell> Cells);

/// <summary>The opening balance of a kind of applicant against last year's closing.</summary>
/// <param name="Closing">What last year's published report carried over; null where there is none.</param>
public sealed record OpeningBalance(string Label, int Opening, decimal? Closing);

/// <summary>The requests table of a year as the cases prove it.</summary>
/// <param name="Last">The day it is counted to.</param>
/// <param name="Draft">The draft that figures can be filled in; null when there is none, or not by this person.</param>
/// <param name="Differences">Where opening and last year's closing differ.</param>
/// <param name="CarriedIn">The cases of the opening balance, where they differ.</param>
public sealed record Table3View(
    Organ Organ, int Year, DateOnly Last, IReadOnlyList<Table3Column> Columns, IReadOnlyList<Table3Row> Rows, string? ReportName, (Guid VersionId, int Revision)? Draft, IReadOnlyList<OpeningBalance> Differences,
    IReadOnlyList<ListRequests.Line> CarriedIn, IReadOnlyList<Organ> Organs, IReadOnlyList<int> Years, bool MayOpenCases)
{
    public int Different => Rows.Sum(row => row.Cells.Count(cell => cell.Differs));
}

/// <summary>Counts the requests table of the annual report from the cases and compares it with the report, draft or published; and the opening balance with last year's closing.</summary>
public sealed class CountTable3(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int MostCases = 100;

    public async Task<Outcome<Table3View>> Run(string? organCode, int? year, Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await Table3Access.Organs(db, actor, stop);
        var organ = organCode is null ? organs.FirstOrDefault(o => ReportAccess.MayWrite(actor, o) || RequestAccess.MayHandle(actor, o)) ?? (organs.Count > 0 ? organs[0] : null) : organs.FirstOrDefault(o => o.Code == organCode);
        var shown = Math.Clamp(year ?? today.Year, 2019, today.Year);
        if (organ is null || law.FormFor(shown) is not { } form)
        {
            return RequestAccess.NotFound;
        }

        var version = await LoadVersion.Newest(db, organ.Code, shown, stop);
        var content = version is null ? null : VersionContent.Parse(version.Content, law);
        var counts = await Count(organ.Id, shown, stop);
        var block = form.Table(Table3Cells.Table).Blocks[0];
        var rows = block.Rows.Select(row => new Table3Row(
            row.Code, row.Label, Group(block, row), Table3Cells.Rule(row.Code, law.Outcomes.Outcomes.Where(outcome => outcome.Row == row.Code).Select(outcome => outcome.Name.Zh)),
            [.. block.Columns.Select(column => Cell(new(Table3Cells.Table, row.Code, column.Code), counts, content))])).ToList();
        var balance = await Balance(organ, shown, counts, stop);
        var writable = version is not null && ReportLife.IsEditable(version.State) && ReportAccess.MayWrite(actor, organ);

        return new Table3View(
            organ, shown, shown == today.Year ? today : new DateOnly(shown, 12, 31), [.. block.Columns.Select(column => new Table3Column(column.Code, column.Label))], rows,
            version is null ? null : $"{shown} 年度报告第 {version.Number} 版（{version.State.Name().Zh}）", writable ? (version!.Id, version.Revision) : null,
            balance, balance.Count == 0 ? [] : await Cases(organ.Id, shown, today, stop), organs, [.. Enumerable.Range(2019, today.Year - 2019 + 1).Reverse()], RequestAccess.MayRead(actor, organ));
    }

    /// <summary>Every cell that is not zero, by row and column.</summary>
    internal async Task<Dictionary<(string Row, string Column), int>> Count(Guid organ, int year, CancellationToken stop)
    {
        var counts = new Dictionary<(string, string), int>();
        foreach (var row in new[] { Table3Cells.Received, Table3Cells.CarriedIn, Table3Cells.CarriedOut })
        {
            Add(row, await db.Requests.Where(Table3Cells.Row(row, organ, year)).GroupBy(r => r.Kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(kind => kind.Key, kind => kind.Count, stop));
        }

        var results = await db.Requests.Where(Table3Cells.Row(Table3Cells.Concluded, organ, year)).GroupBy(r => new { r.CountedRow, r.Kind }).Select(one => new { one.Key.CountedRow, one.Key.Kind, Count = one.Count() }).ToListAsync(stop);
        foreach (var row in results.GroupBy(one => one.CountedRow!))
        {
            Add(row.Key, row.ToDictionary(one => one.Kind, one => one.Count));
        }

        Add(Table3Cells.Concluded, results.GroupBy(one => one.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(one => one.Count)));
        return counts;

        void Add(string row, Dictionary<ApplicantKind, int> kinds)
        {
            foreach (var (kind, count) in kinds)
            {
                counts[(row, law.ApplicantKinds[kind].Column)] = count;
            }

            counts[(row, Table3Cells.Total)] = kinds.Values.Sum();
        }
    }

    private async Task<IReadOnlyList<OpeningBalance>> Balance(Organ organ, int year, Dictionary<(string, string), int> counts, CancellationToken stop)
    {
        var before = await LoadVersion.Newest(db, organ.Code, year - 1, stop);
        if (before?.PublishedAt is null || VersionContent.Parse(before.Content, law) is not { } content)
        {
            return [];
        }

        return [.. Enum.GetValues<ApplicantKind>().Select(kind => (Kind: kind, Column: law.ApplicantKinds[kind].Column)).Select(one => new OpeningBalance(
                one.Kind.Name(), counts.GetValueOrDefault((Table3Cells.CarriedIn, one.Column)), Number(content, new(Table3Cells.Table, Table3Cells.CarriedOut, one.Column))))
            .Where(balance => balance.Closing is { } closing && closing != balance.Opening)];
    }

    private async Task<IReadOnlyList<ListRequests.Line>> Cases(Guid organ, int year, DateOnly today, CancellationToken stop)
    {
        var cases = await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Applicant).Where(Table3Cells.Row(Table3Cells.CarriedIn, organ, year)).OrderBy(r => r.ReceivedOn).Take(MostCases).ToListAsync(stop);
        return [.. cases.Select(one => ListRequests.Show(one, today, CaseDays.Clock(law).Calendar))];
    }

    private static Table3Cell Cell(CellRef at, Dictionary<(string, string), int> counts, ReportContent? content)
    {
        var reading = content is not null && content.Form.Has(at) ? content.Figures[at] : null;
        return new(at.ToString(), counts.GetValueOrDefault((at.Row, at.Column)), reading is null ? null : PrintedFigure.Text(reading), reading?.State == CellState.Number ? reading.Value : null);
    }

    private static decimal? Number(ReportContent content, CellRef at) => content.Form.Has(at) && content.Figures[at] is { State: CellState.Number } reading ? reading.Value : null;

    private static string? Group(FormBlock block, FormLine row) => row.Groups is [.., var last] ? block.RowGroups?.FirstOrDefault(group => group.Code == last)?.Label : null;
}
