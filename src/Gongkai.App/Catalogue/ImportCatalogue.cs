using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Organs.Lists;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>What an import did, or would do.</summary>
/// <param name="Id">To take it back by; null for a dry run.</param>
/// <param name="Errors">By row; nothing is written while there is one.</param>
/// <param name="Remarks">Read with a doubt; written all the same.</param>
/// <param name="UnknownColumns">Columns whose contents are not taken over.</param>
public sealed record ImportedCatalogue(
    Guid? Id, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, int Unchanged, IReadOnlyList<RowError> Errors, IReadOnlyList<RowError> Remarks, IReadOnlyList<string> UnknownColumns);

/// <summary>Takes a printed catalogue in, all rows or none. A row of the same name is changed, others are added; none is taken away. It can be undone.</summary>
public sealed class ImportCatalogue(OfficeDb db, LawBook law)
{
    /// <param name="Matter">For rows that name no matter.</param>
    public sealed record Command(string Code, ReadOnlyMemory<byte> File, string FileName, string? Matter, bool DryRun);

    public async Task<Outcome<ImportedCatalogue>> Run(Command command, Act act, CancellationToken stop)
    {
        var kept = await new CatalogueAccess(db).ToKeep(command.Code, act.Actor, stop);
        if (kept.Refusal is { } refusal)
        {
            return refusal;
        }

        var read = CatalogueSheet.Read(command.File, command.FileName);
        if (read.Refusal is { } unreadable)
        {
            return unreadable;
        }

        var organ = kept.Value;
        var rows = await db.CatalogueRows.Where(r => r.OrganId == organ.Id).OrderBy(r => r.Order).ToListAsync(stop);
        var plan = new CatalogueImportPlan(organ, rows, law, act.Today, command.Matter ?? "20-15");
        plan.Take(read.Value);
        var id = command.DryRun || plan.Errors.Count > 0 || plan.Added.Count + plan.Changed.Count == 0 ? (Guid?)null : plan.Id;
        var result = new ImportedCatalogue(
            id, [.. plan.Added.Select(row => row.Name)], [.. plan.Changed.Select(entry => entry.Row.Name)], plan.Unchanged, plan.Errors, plan.Remarks, read.Value.Unknown);

        if (id is null)
        {
            db.ChangeTracker.Clear();
            return result;
        }

        if (rows.Count + plan.Added.Count > CatalogueLimits.MostRows)
        {
            return CatalogueRefusals.Full;
        }

        db.CatalogueRows.AddRange(plan.Added);
        db.CatalogueImports.Add(Record(plan, organ, command.FileName, act));
        return await db.TryCommit(act, new Subject("catalogue.import", nameof(CatalogueImport), plan.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : result;
    }

    private static CatalogueImport Record(CatalogueImportPlan plan, Organ organ, string fileName, Act act) => new()
    {
        Id = plan.Id, OrganId = organ.Id, FileName = Path.GetFileName(fileName) is { Length: > 200 } name ? name[..200] : Path.GetFileName(fileName), At = act.At, Who = act.Actor.Name,
        Added = plan.Added.Count, Changed = plan.Changed.Count, Before = JsonSerializer.Serialize(plan.Changed.Select(entry => entry.Before), JsonSerializerOptions.Web),
    };
}

/// <summary>A row as it was before an import changed it.</summary>
internal sealed record RowBefore(Guid Id, int RevisionAfter, RowFields Fields, string? DeadlineText);

/// <summary>Joins the rows of a list with those of the catalogue.</summary>
internal sealed class CatalogueImportPlan(Organ organ, List<CatalogueRow> standing, LawBook law, DateOnly today, string matter)
{
    private readonly Dictionary<(string, string), CatalogueRow> byName = standing.Where(row => row.RetiredOn is null).GroupBy(row => (row.First, row.Second)).ToDictionary(group => group.Key, group => group.First());
    private int order = standing.Select(row => row.Order).Append(0).Max();

    public Guid Id { get; } = Guid.CreateVersion7();

    public List<CatalogueRow> Added { get; } = [];

    public List<(CatalogueRow Row, RowBefore Before)> Changed { get; } = [];

    public int Unchanged { get; private set; }

    public List<RowError> Errors { get; } = [];

    public List<RowError> Remarks { get; } = [];

    public void Take(CatalogueSheet sheet)
    {
        var seen = new Dictionary<(string, string), int>();
        var first = "";
        foreach (var (number, fields) in sheet.Rows)
        {
            var row = new CatalogueListRow(sheet, number, fields, organ, law);
            first = row.First.Length > 0 ? row.First : row.Second.Length > 0 ? first : "";   // 一级事项 is printed once over the rows it covers
            if (seen.TryGetValue((first, row.Second), out var earlier))
            {
                row.Fault(CatalogueColumn.First.Title, new($"与第 {earlier} 行的一级、二级事项相同，请合并或改名", $"row {earlier} has the same name"));
            }
            else
            {
                seen[(first, row.Second)] = number;
                Take(row, first);
            }

            Errors.AddRange(row.Errors);
            Remarks.AddRange(row.Remarks);
        }
    }

    private void Take(CatalogueListRow row, string first)
    {
        var known = byName.GetValueOrDefault((first, row.Second));
        var before = known is null ? RowFields.Empty : RowFields.Of(known);
        var fields = row.Fields(before, first, matter, CatalogueAccess.LevelOf(organ));
        foreach (var (_, what) in fields.Faults(law, CatalogueAccess.LevelOf(organ)))
        {
            if (row.Errors.Count == 0)
            {
                row.Fault(null, what);
            }
        }

        if (row.Errors.Count == 0)
        {
            Write(known, before, fields, row.DeadlineText);
        }
    }

    private void Write(CatalogueRow? known, RowFields before, RowFields fields, string? deadlineText)
    {
        var was = known?.DeadlineText;
        var row = known ?? new CatalogueRow
        {
            OrganId = organ.Id, Order = ++order, First = "", Second = "", Elements = "", Basis = "", Channels = "", Levels = "", MatterCode = "", ValidFrom = today, ImportId = Id,
        };
        fields.Write(row);
        row.DeadlineText = deadlineText ?? row.DeadlineText;
        if (known is null)
        {
            Added.Add(row);
        }
        else if (Same(before, RowFields.Of(row)) && was == row.DeadlineText)
        {
            Unchanged++;
        }
        else
        {
            row.Revision++;
            Changed.Add((row, new RowBefore(row.Id, row.Revision, before, was)));
        }
    }

    // Records compare lists by identity, so the lists are compared by themselves.
    private static bool Same(RowFields one, RowFields other) =>
        one == other with { Channels = one.Channels, Levels = one.Levels } && one.Channels.Order().SequenceEqual(other.Channels.Order()) && one.Levels.Order().SequenceEqual(other.Levels.Order());
}
