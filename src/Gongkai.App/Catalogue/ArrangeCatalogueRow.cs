using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Moves a row up or down, takes it out of force, puts it back, or says why there is nothing to publish under it. Rows that items refer to are never deleted.</summary>
public sealed class ArrangeCatalogueRow(OfficeDb db)
{
    private const int LongestExplanation = 366;

    /// <param name="Until">For <see cref="What.Explain"/>: how long the explanation holds, at most a year.</param>
    /// <param name="Because">For <see cref="What.Retire"/> and <see cref="What.Explain"/>.</param>
    public sealed record Command(Guid Id, What What, string? Because = null, DateOnly? Until = null);

    public enum What
    {
        Up,
        Down,
        Retire,
        Restore,
        Explain,
    }

    public async Task<Outcome<CatalogueRow>> Run(Command command, Act act, CancellationToken stop)
    {
        var kept = await new CatalogueAccess(db).RowToKeep(command.Id, act.Actor, stop);
        if ((kept.Refusal ?? Wrong(command, act.Today)) is { } refusal)
        {
            return refusal;
        }

        var row = kept.Value;
        await Change(row, command, act, stop);
        row.Revision++;
        return await db.TryCommit(act, SubjectOf(command.What, row), stop) is { } conflict ? conflict : row;
    }

    private static Subject SubjectOf(What what, CatalogueRow row) => what switch
    {
        What.Retire => new Subject("catalogue.retire", nameof(CatalogueRow), row.Id.ToString(), row.OrganId),
        What.Restore => new Subject("catalogue.restore", nameof(CatalogueRow), row.Id.ToString(), row.OrganId),
        What.Explain => new Subject("catalogue.explain", nameof(CatalogueRow), row.Id.ToString(), row.OrganId),
        _ => new Subject("catalogue.move", nameof(CatalogueRow), row.Id.ToString(), row.OrganId),
    };

    private static Refusal? Wrong(Command command, DateOnly today) =>
        command.What is not (What.Retire or What.Explain) ? null
        : RowWords.Tidy(command.Because) is not { Length: <= CatalogueLimits.LongestName } ? CatalogueRefusals.Of("because", $"请写明原因，不超过 {CatalogueLimits.LongestName} 个字", "say why")
        : command.What == What.Explain && (command.Until is not { } until || until < today || until > today.AddDays(LongestExplanation))
            ? CatalogueRefusals.Of("until", "说明的有效期应从今天起，最长一年，到期后需重新核实", "an explanation holds from today for a year at most")
        : null;

    private async Task Change(CatalogueRow row, Command command, Act act, CancellationToken stop)
    {
        switch (command.What)
        {
            case What.Retire:
                (row.RetiredOn, row.RetiredBecause) = (act.Today, command.Because!.Trim());
                break;
            case What.Restore:
                (row.RetiredOn, row.RetiredBecause) = (null, null);
                break;
            case What.Explain:
                (row.NothingBecause, row.NothingUntil) = (command.Because!.Trim(), command.Until);
                break;
            default:
                await Swap(row, command.What == What.Up, stop);
                break;
        }
    }

    private async Task Swap(CatalogueRow row, bool up, CancellationToken stop)
    {
        var others = db.CatalogueRows.Where(r => r.OrganId == row.OrganId && r.RetiredOn == null && r.Id != row.Id);
        var next = up
            ? await others.Where(r => r.Order < row.Order).OrderByDescending(r => r.Order).FirstOrDefaultAsync(stop)
            : await others.Where(r => r.Order > row.Order).OrderBy(r => r.Order).FirstOrDefaultAsync(stop);
        if (next is not null)
        {
            (row.Order, next.Order) = (next.Order, row.Order);
        }
    }
}
