using Gongkai.App.AnnualReports;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Table2;

/// <summary>
/// Writes what the registers count into the cells of a draft that a person chose, and no others, by the same edit as typing: against the revision they saw, so that
/// nobody's figure is overwritten. What is written is what they saw; a count that moved since is refused.
/// </summary>
public sealed class FillDraft(OfficeDb db, LawBook law, CountTable2 count, EditCells edit, TimeProvider clock)
{
    /// <param name="Cells">Chosen cells with the count that was shown.</param>
    public sealed record Command(Guid VersionId, int Revision, IReadOnlyDictionary<string, string> Cells);

    public async Task<Outcome<EditedDraft>> Run(Command command, Act act, CancellationToken stop)
    {
        var version = await db.ReportVersions.AsNoTracking().Include(v => v.Report!.Organ).FirstOrDefaultAsync(v => v.Id == command.VersionId, stop);
        if (version is null || !RegisterAccess.MayRead(act.Actor, version.Report!.Organ!))
        {
            return RegisterAccess.NotFound;
        }

        if (command.Cells.Count == 0)
        {
            return new Refusal("register.fill-nothing", new("请勾选要填入的单元格", "choose cells to fill in"));
        }

        var counts = await count.Count(version.Report.Organ!, version.Report.Year, BeijingTime.Day(clock.GetUtcNow().UtcDateTime), stop);
        foreach (var (cell, shown) in command.Cells)
        {
            if (counts.GetValueOrDefault(cell) is not { } now)
            {
                return new Refusal("register.fill-cell", new("勾选的单元格没有可填入的数字，请刷新页面", "there is nothing to fill in"));
            }

            if (PrintedFigure.Number(now) != shown)
            {
                var label = law.FormFor(version.Report.Year) is { } form ? CellLabel.Of(form, CellRef.Parse(cell)) : cell;
                return new Refusal("register.fill-moved", new($"“{label}”的登记数在您查看之后变成了 {PrintedFigure.Number(now)}（原为 {shown}），没有填入；请刷新后再核对", "the count moved since it was shown"));
            }
        }

        return await edit.Run(new EditCellsCommand(command.VersionId, command.Revision, command.Cells), act, stop);
    }
}
