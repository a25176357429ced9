using Gongkai.App.History;
using Gongkai.App.Organs.Lists;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>What an import did, or would do.</summary>
/// <param name="Added">Names of new organs.</param>
/// <param name="Changed">Names of organs that were known by their code and change.</param>
/// <param name="Errors">By row; nothing is written while there is one.</param>
/// <param name="UnknownColumns">Columns whose contents are not taken over.</param>
public sealed record ImportedOrgans(bool Written, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, int Unchanged, IReadOnlyList<RowError> Errors, IReadOnlyList<string> UnknownColumns);

/// <summary>
/// Takes a list of organs in, all rows or none. A dry run says what would happen. Known codes are changed, new ones added; a row names its parent
/// by code or name, in the list or in the office. Renaming by list keeps no former name: that is for slips of the pen, and <see cref="RenameOrgan"/> for acts.
/// </summary>
public sealed class ImportOrgans(OfficeDb db)
{
    public sealed record Command(ReadOnlyMemory<byte> File, string FileName, bool DryRun);

    public async Task<Outcome<ImportedOrgans>> Run(Command command, Act act, CancellationToken stop = default)
    {
        if (!act.Actor.HoldsAnywhere(Role.Administrator))
        {
            return OrganRefusals.NotAllowed;
        }

        var read = OrganSheet.Read(command.File, command.FileName);
        if (read.Refusal is { } refusal)
        {
            return refusal;
        }

        var known = await db.Organs.ToListAsync(stop);
        var plan = new OrganListPlan(read.Value, known, act.Actor);
        var added = plan.Apply(db);
        db.ChangeTracker.DetectChanges();
        var changed = known.Where(organ => db.Entry(organ) is var entry && (entry.State == EntityState.Modified || entry.ComplexProperty(o => o.Contact).IsModified)).ToList();
        var result = new ImportedOrgans(
            !command.DryRun && plan.Errors.Count == 0, [.. added.Select(organ => organ.Name)], [.. changed.Select(organ => organ.Name)],
            plan.Rows - added.Count - changed.Count, plan.Errors, read.Value.Unknown);

        if (!result.Written)
        {
            db.ChangeTracker.Clear();
            return result;
        }

        var root = added.Concat(known).OrderBy(organ => organ.Path.Length).FirstOrDefault();
        return await db.TryCommit(act, new Subject("organ.import", nameof(Organ), "*", root?.Id), stop) is { } conflict ? conflict : result;
    }
}
