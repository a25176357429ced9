using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Registers.Decisions;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Law.Registers;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Table2;

/// <summary>One cell: what the registers count, and what the report says.</summary>
/// <param name="Cell">Its code.</param>
/// <param name="Counted">By the registers; null while nothing of this kind was ever registered, for a register nobody keeps proves nothing.</param>
/// <param name="Printed">What the report says, as printed; null where there is no report or no such cell.</param>
/// <param name="Difference">Counted less what the report says; null where one of them is no number.</param>
/// <param name="Says">The two compared, in a sentence.</param>
public sealed record Table2Cell(string Cell, string Row, string Column, string? Unit, decimal? Counted, string? Printed, decimal? Reported, decimal? Difference, string Says, string Rule, bool Recalled, DocumentKind? Kind, string? Register)
{
    /// <summary>Whether a draft would be changed by filling it in.</summary>
    public bool WouldChange => Counted is not null && Counted != Reported;

    public string CountedText => Counted is { } number ? PrintedFigure.Number(number) : "—";
}

/// <summary>The first table of a year as the registers prove it.</summary>
/// <param name="ReportName">Which report it is compared with; null when there is none.</param>
/// <param name="Draft">The draft that figures can be filled in; null when there is none, or not by this person.</param>
public sealed record Table2View(
    Organ Organ, int Year, DateOnly Last, IReadOnlyList<Table2Cell> Cells, string? ReportName, (Guid VersionId, int Revision)? Draft, IReadOnlyList<Organ> Organs, IReadOnlyList<int> Years);

/// <summary>Counts the first table of the annual report from the registers and compares it with the report, draft or published.</summary>
public sealed class CountTable2(OfficeDb db, LawBook law, TimeProvider clock)
{
    public async Task<Outcome<Table2View>> Run(string? organCode, int? year, Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await RegisterAccess.Readable(db, actor, stop);
        var organ = organCode is null ? organs.FirstOrDefault(o => RegisterAccess.MayWrite(actor, o)) ?? (organs.Count > 0 ? organs[0] : null) : organs.FirstOrDefault(o => o.Code == organCode);
        if (organ is null)
        {
            return RegisterAccess.NotFound;
        }

        var shown = Math.Clamp(year ?? (today.Month <= 3 ? today.Year - 1 : today.Year), 2019, today.Year);
        if (law.FormFor(shown) is not { } form)
        {
            return RegisterAccess.NotFound;
        }

        var version = await LoadVersion.Newest(db, organ.Code, shown, stop);
        var content = version is null ? null : VersionContent.Parse(version.Content, law);
        var counts = await Count(organ, shown, today, stop);
        var cells = law.Counting.Cells.Where(cell => form.Has(CellRef.Parse(cell.Cell))).Select(cell => Compare(cell, form, counts[cell.Cell], content)).ToList();
        var writable = version is not null && ReportLife.IsEditable(version.State) && ReportAccess.MayWrite(actor, organ);

        return new Table2View(
            organ, shown, DocumentQueries.LastDay(shown, today), cells, version is null ? null : $"{shown} 年度报告第 {version.Number} 版（{version.State.Name().Zh}）", writable ? (version!.Id, version.Revision) : null,
            organs, [.. Enumerable.Range(2019, today.Year - 2019 + 1).Reverse()]);
    }

    /// <summary>Every cell's count; null for a register that was never used.</summary>
    internal async Task<Dictionary<string, decimal?>> Count(Organ organ, int year, DateOnly today, CancellationToken stop)
    {
        var counts = new Dictionary<string, decimal?>();
        foreach (var cell in law.Counting.Cells)
        {
            counts[cell.Cell] = cell switch
            {
                { Kind: DocumentKind.Rule } when !organ.MayMakeRules => 0,   // nothing can be missing where nothing may be made
                { Kind: not null } => await Documents(organ.Id, cell, year, today, stop),
                { Register: "fee" } => await Fees(organ.Id, year, stop),
                _ => await Decisions(organ.Id, DecisionWriting.KindOf(cell.Register!)!.Value, year, stop),
            };
        }

        return counts;
    }

    private async Task<decimal?> Documents(Guid organ, CountedCell cell, int year, DateOnly today, CancellationToken stop) =>
        await db.Documents.AnyAsync(d => d.OrganId == organ, stop)
            ? await DocumentQueries.Counted(db.Documents.Where(d => d.OrganId == organ), law.Counting, cell, year, today).CountAsync(stop)
            : null;

    private async Task<decimal?> Decisions(Guid organ, DecisionKind kind, int year, CancellationToken stop)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return await db.Decisions.AnyAsync(r => r.OrganId == organ && r.Kind == kind, stop)
            ? await db.Decisions.LongCountAsync(r => r.OrganId == organ && r.Kind == kind && r.DecidedOn >= first && r.DecidedOn <= last, stop)
            : null;
    }

    // Summed here: SQLite keeps decimals as text, and an organ has few items.
    private async Task<decimal?> Fees(Guid organ, int year, CancellationToken stop)
    {
        var fees = await db.Fees.AsNoTracking().Where(f => f.OrganId == organ).Select(f => new { f.Year, f.Amount }).ToListAsync(stop);
        return fees.Count == 0 ? null : fees.Where(f => f.Year == year).Sum(f => f.Amount);
    }

    private static Table2Cell Compare(CountedCell cell, Form form, decimal? counted, ReportContent? content)
    {
        var at = CellRef.Parse(cell.Cell);
        var (_, row, column) = form.Locate(at);
        var reading = content is not null && content.Form.Has(at) ? content.Figures[at] : null;
        var (printed, reported) = (reading is null ? null : PrintedFigure.Text(reading), reading?.State == CellState.Number ? reading.Value : null);
        var difference = counted - reported;

        return new(cell.Cell, row.Label, column.Label, column.Unit, counted, printed, reported, difference, Says(counted, content is not null, printed, reported, difference), cell.Rule.Zh, cell.Recalled, cell.Kind, cell.Register);
    }

    private static string Says(decimal? counted, bool hasReport, string? printed, decimal? reported, decimal? difference) =>
        counted is null ? "登记簿还没有这类记录，不能核对"
        : !hasReport ? "本年度还没有年报，无从比对"
        : reported is null ? string.IsNullOrEmpty(printed) ? "年报这一格没有填写" : $"年报这一格写的是“{printed}”，不是数字"
        : difference == 0 ? "一致"
        : difference > 0 ? $"登记簿比年报多 {PrintedFigure.Number(difference.Value)}"
        : $"登记簿比年报少 {PrintedFigure.Number(-difference!.Value)}";
}
