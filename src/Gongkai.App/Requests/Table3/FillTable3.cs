using Gongkai.App.AnnualReports;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Table3;

/// <summary>
/// Writes what the cases count into the whole requests table of a draft, by the same edit as typing and against the revision that was seen. A count that moved since it was shown is refused.
/// </summary>
public sealed class FillTable3(OfficeDb db, LawBook law, CountTable3 count, EditCells edit)
{
    /// <param name="Shown">The counts as they were shown, by cell.</param>
    public sealed record Command(Guid VersionId, int Revision, IReadOnlyDictionary<string, string> Shown);

    public async Task<Outcome<EditedDraft>> Run(Command command, Act act, CancellationToken stop)
    {
        var version = await db.ReportVersions.AsNoTracking().Include(v => v.Report!.Organ).FirstOrDefaultAsync(v => v.Id == command.VersionId, stop);
        if (version is null || !Table3Access.MayCount(act.Actor, version.Report!.Organ!) || law.FormFor(version.Report.Year) is not { } form)
        {
            return RequestAccess.NotFound;
        }

        var counts = await count.Count(version.Report.OrganId, version.Report.Year, stop);
        foreach (var (cell, shown) in command.Shown)
        {
            if (!CellRef.TryParse(cell, out var at) || at.Value.Table != Table3Cells.Table || !form.Has(at.Value))
            {
                return RequestAccess.NotFound;
            }

            var now = PrintedFigure.Number(counts.GetValueOrDefault((at.Value.Row, at.Value.Column)));
            if (now != shown)
            {
                return new Refusal("request.fill-moved", new($"“{CellLabel.Of(form, at.Value)}”在您查看之后变成了 {now}（原为 {shown}），没有填入；请刷新后再核对。", "the count moved since it was shown"));
            }
        }

        return command.Shown.Count == 0 ? new Refusal("request.fill-nothing", new("年报草稿已经与办理数据一致，没有要填入的。", "nothing to fill in"))
            : await edit.Run(new EditCellsCommand(command.VersionId, command.Revision, command.Shown), act, stop);
    }
}
