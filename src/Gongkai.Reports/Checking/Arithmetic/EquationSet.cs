using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>All equations of a form, with the rows of a superseded form that a report has put into it. Depends on the law only and is kept.</summary>
internal sealed class EquationSet
{
    private static readonly ConditionalWeakTable<LawBook, ConcurrentDictionary<string, EquationSet>> Kept = [];

    private readonly FrozenDictionary<CellRef, int> positions;
    private readonly FrozenDictionary<string, IReadOnlyList<CellRef>> cellsOf;

    private EquationSet(LawBook law, Form form, IReadOnlyList<string> supersededRows)
    {
        Law = law;
        Form = form;
        Cells = [.. form.Cells, .. supersededRows.SelectMany(row => CellsOf(law, form, row))];
        positions = Cells.Index().ToFrozenDictionary(cell => cell.Item, cell => cell.Index);
        Types = [.. Cells.Select(cell => FormNames.Row(law, form, cell.Table, cell.Row).Block.Columns.First(column => column.Code == cell.Column).Type)];
        Equations = [.. new EquationWriter(this, supersededRows).All()];
        ByCheck = Equations.GroupBy(equation => equation.Check.Code).ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Equation>)[.. group]);
        cellsOf = ByCheck.ToFrozenDictionary(check => check.Key, check => (IReadOnlyList<CellRef>)[.. check.Value.SelectMany(equation => equation.Cells).Distinct()]);
        Replaced = Equations.SelectMany(equation => equation.Left.Concat(equation.Right)).Where(term => term.OnlyIfFound).Select(term => term.Cell).ToFrozenSet();
    }

    /// <summary>The law it was made from.</summary>
    public LawBook Law { get; }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The cells of the form, then those of superseded rows.</summary>
    public IReadOnlyList<CellRef> Cells { get; }

    /// <summary>What each cell may hold, in the order of <see cref="Cells"/>.</summary>
    public IReadOnlyList<FigureType> Types { get; }

    /// <summary>Every equation, in the order of the catalogue.</summary>
    public IReadOnlyList<Equation> Equations { get; }

    /// <summary>The equations of each check.</summary>
    public FrozenDictionary<string, IReadOnlyList<Equation>> ByCheck { get; }

    /// <summary>Cells of the form in whose place the report has a row of the superseded form; that they are missing is no fault of the reading.</summary>
    public FrozenSet<CellRef> Replaced { get; }

    /// <summary>The equations for a report with this form decision; the form must be known.</summary>
    public static EquationSet For(LawBook law, Form form, IReadOnlyList<string> supersededRows)
    {
        var kept = Kept.GetOrCreateValue(law);
        if (supersededRows.Count == 0)
        {
            return kept.TryGetValue(form.Id, out var found) ? found : kept.GetOrAdd(form.Id, new EquationSet(law, form, []));
        }

        var known = supersededRows.Where(row => IsKnown(law, row)).Distinct().Order(StringComparer.Ordinal).ToList();
        return kept.GetOrAdd($"{form.Id} {string.Join(' ', known)}", _ => new EquationSet(law, form, known));
    }

    /// <summary>A report's readings in the order of <see cref="Cells"/>; those of a report on another form are found by their codes.</summary>
    public CellReading[] Read(ReportFigures figures)
    {
        var readings = new CellReading[Cells.Count];
        var same = figures.Form == Form ? figures.InOrder.Count : 0;
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = i < same ? figures.InOrder[i] : figures[Cells[i]];
        }

        return readings;
    }

    /// <summary>The cell's position in <see cref="Cells"/>.</summary>
    public int Position(CellRef cell) => positions[cell];

    /// <summary>All cells that a check looks at.</summary>
    public IReadOnlyList<CellRef> CellsOf(string check) => cellsOf[check];

    private static bool IsKnown(LawBook law, string row) =>
        row.Split('/') is [var table, var code] && law.Forms.Any(form => form.Tables.Any(any => any.Code == table && any.Rows.Any(line => line.Code == code)));

    private static IEnumerable<CellRef> CellsOf(LawBook law, Form form, string row)
    {
        var (table, code) = (row[..row.IndexOf('/')], row[(row.IndexOf('/') + 1)..]);
        var (block, _) = FormNames.Row(law, form, table, code);

        return form.Table(table).Rows.Any(line => line.Code == code) ? [] : block.Columns.Select(column => new CellRef(table, code, column.Code));
    }
}
