using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Checking;

namespace Gongkai.App.Organs.Lists;

/// <summary>Joins the rows of a list with each other and with the organs there are, and writes them as entities where nothing is wrong.</summary>
internal sealed class OrganListPlan
{
    private readonly List<OrganRow> rows;
    private readonly Dictionary<string, Organ> byCode;
    private readonly Dictionary<string, Organ> byName;
    private readonly Dictionary<string, OrganRow> rowByKey = [];
    private readonly Actor actor;

    public OrganListPlan(OrganSheet sheet, IReadOnlyList<Organ> known, Actor actor)
    {
        this.actor = actor;
        byCode = known.ToDictionary(organ => organ.Code);
        byName = known.Where(organ => organ.ValidTo is null).GroupBy(organ => organ.Name).ToDictionary(group => group.Key, group => group.First());
        rows = [.. sheet.Rows.Select(row => new OrganRow(sheet, row.Number, row.Fields))];
        rows.ForEach(row => row.Check());
        rows.ForEach(row => Claim(row.Code, row, OrganColumn.Code));
        rows.ForEach(row => Claim(row.Name, row, OrganColumn.Name));
    }

    public int Rows => rows.Count;

    public IReadOnlyList<RowError> Errors => [.. rows.SelectMany(row => row.Errors).OrderBy(error => error.Row)];

    /// <summary>Writes the rows in an order in which each comes after its parent; those that cannot be placed are errors.</summary>
    public List<Organ> Apply(OfficeDb db)
    {
        var added = new List<Organ>();
        var done = new Dictionary<OrganRow, Organ>();
        var order = 0;

        foreach (var row in rows)
        {
            Place(row, []);
        }

        return added;

        Organ? Place(OrganRow row, HashSet<OrganRow> above)
        {
            if (done.TryGetValue(row, out var already))
            {
                return already;
            }

            if (!above.Add(row) || above.Count > OrganPaths.Deepest)
            {
                row.Note(OrganColumn.Parent, OrganRefusals.UnderItself);
                return null;
            }

            var parent = Parent(row, above);
            if (row.Errors.Count > 0)
            {
                return null;
            }

            var organ = byCode.GetValueOrDefault(row.Code);
            if (!MayWrite(organ, parent))
            {
                row.Note(null, OrganRefusals.NotAllowed);
                return null;
            }

            if (organ is null)
            {
                organ = New(row, parent, order++);
                db.Organs.Add(organ);
                added.Add(organ);
            }
            else if (parent is not null && parent.Id != organ.ParentId)
            {
                row.Note(OrganColumn.Parent, OrganRefusals.Of("move", new(
                    "与现有的隶属关系不同；名录导入不调整隶属关系，请在机关页面用“调整隶属关系”。", "Its parent differs; a list does not move organs.")));
                return null;
            }

            row.WriteTo(organ);
            return done[row] = organ;
        }

        Organ? Parent(OrganRow row, HashSet<OrganRow> above)
        {
            if (row.Parent.Length == 0)
            {
                return null;
            }

            if (rowByKey.GetValueOrDefault(row.Parent) is { } parentRow)
            {
                var placed = Place(parentRow, above);
                if (placed is null && row.Errors.Count == 0)
                {
                    row.Note(OrganColumn.Parent, OrganRefusals.Of("parent-row", new($"上级在第 {parentRow.Number} 行，那一行有错误，请先改正。", $"Its parent on row {parentRow.Number} has errors.")));
                }

                return placed;
            }

            if (byCode.GetValueOrDefault(row.Parent) is { ValidTo: null } known || byName.TryGetValue(row.Parent, out known))
            {
                return known;
            }

            row.Note(OrganColumn.Parent, OrganRefusals.Of("parent", new(
                $"上级“{row.Parent}”既不在表中，也不在现有机关中，请写上级机关的代码或全称。", $"The parent '{row.Parent}' is neither in the list nor in the office.")));
            return null;
        }
    }

    private bool MayWrite(Organ? organ, Organ? parent) =>
        organ is not null ? actor.Holds(organ, Role.Administrator) : parent is not null ? actor.Holds(parent, Role.Administrator) : actor.IsSystem;

    private static Organ New(OrganRow row, Organ? parent, int order) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Type = row.Type() ?? (parent is null ? OrganType.Government : OrganType.Department),
        Level = row.Level() ?? parent?.Level ?? OrganLevel.County,
        ParentId = parent?.Id,
        Path = OrganPaths.Below(parent, row.Code),
        Order = order,
    };

    private void Claim(string key, OrganRow row, OrganColumn column)
    {
        if (key.Length > 0 && !rowByKey.TryAdd(key, row) && rowByKey[key] != row)
        {
            row.Note(column, OrganRefusals.Of("twice", new($"“{key}”与第 {rowByKey[key].Number} 行重复。", $"'{key}' stands on row {rowByKey[key].Number} already.")));
        }
    }
}
