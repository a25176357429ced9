using Gongkai.Law;
using Gongkai.Law.Crosswalks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Rollup;

/// <summary>What a report says about each cell of the form that sums are on; a report on another form speaks through the declared crosswalk.</summary>
internal sealed class CellMap
{
    private readonly Form target;
    private readonly LawBook law;
    private readonly FigureType[] types;
    private readonly Dictionary<Form, CellRef?[]> sources = [];

    public CellMap(Form target, LawBook law)
    {
        (this.target, this.law) = (target, law);
        types = [.. target.Cells.Select(cell => target.Locate(cell).Column.Type)];
    }

    /// <summary>What nothing is known about.</summary>
    public NumberRange Unknown(int at) => new(types[at] == FigureType.Change ? null : 0, null);

    /// <summary>What a report says about the cell at a position of the form.</summary>
    public NumberRange Of(FigureSketch figures, int at)
    {
        if (figures.Form is null || Source(figures.Form)[at] is not { } cell)
        {
            return Unknown(at);
        }

        if (figures.Value(cell) is { } value)
        {
            return new(value, value);
        }

        return figures.Candidates(cell) is { Count: > 0 } candidates ? new(candidates.Min(), candidates.Max())
            : figures.State(cell) == CellState.Missing && Superseding(figures, cell) is { } sum ? new(0, sum)
            : Unknown(at);
    }

    private CellRef?[] Source(Form form)
    {
        if (!sources.TryGetValue(form, out var cells))
        {
            sources[form] = cells = form == target ? [.. target.Cells.Select(cell => (CellRef?)cell)] : Across(form);
        }

        return cells;
    }

    /// <summary>Only what the crosswalk declares wholly comparable, cell for cell, may be added up.</summary>
    private CellRef?[] Across(Form form)
    {
        var walk = law.Crosswalks.FirstOrDefault(walk => (walk.From, walk.To) == (form.Version, target.Version) || (walk.To, walk.From) == (form.Version, target.Version));
        var pairs = walk is null ? [] : walk.To == target.Version ? walk.Between(form, target) : walk.Between(target, form).Select(pair => pair with { From = pair.To, To = pair.From });
        var known = pairs.Where(pair => pair is { Relation: Comparability.Comparable, From.Count: 1, To.Count: 1 }).ToDictionary(pair => pair.To[0], pair => pair.From[0]);

        return [.. target.Cells.Select(cell => known.TryGetValue(cell, out var from) ? from : (CellRef?)null)];
    }

    /// <summary>The number in an older form's row that stands in place of the group of this cell: no row of the group is larger.</summary>
    private decimal? Superseding(FigureSketch figures, CellRef cell)
    {
        if (!figures.Hybrid)
        {
            return null;
        }

        var groups = target.Locate(cell).Row.Groups ?? [];
        return groups.Select(group => figures.Value(new CellRef(cell.Table, group, cell.Column))).FirstOrDefault(value => value is not null);
    }
}
