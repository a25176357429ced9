using Gongkai.Law;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Rollup;

/// <summary>Sums the figures of many reports over an organ tree. A missing report, a blank or an undecided cell opens the sum; it is never taken for zero.</summary>
public static class ReportRollup
{
    /// <summary>The totals of a year.</summary>
    /// <param name="reports">Sketches of all reports at hand; those of other years are left out and named.</param>
    /// <param name="tree">The organs.</param>
    /// <param name="year">The year reported on; a form must be in force for it.</param>
    /// <param name="law">The law.</param>
    public static Outcome<RollupResult> Of(IReadOnlyList<ReportSketch> reports, OrganTree tree, int year, LawBook law)
    {
        if (law.FormFor(year) is not { } form)
        {
            return new Refusal("rollup.no-form", new Wording($"{year} 年没有统一的年报表样", $"there is no form for reports on {year}"));
        }

        var filed = FiledReports.Of(reports, tree, year);
        var totals = new Totals(filed, new CellMap(form, law), form);

        return new RollupResult(year, form, tree, [.. tree.Organs.Where(organ => organ.Members.Count > 0).Select(organ => totals.Of(organ))])
        {
            Missing = [.. tree.Organs.Where(organ => organ.Role != ReportRole.None && filed.Of(organ).Count == 0)],
            Unplaced = filed.Unplaced,
            OtherYears = filed.OtherYears,
            Contradicting = [.. tree.Organs.Where(filed.Contradict).Select(organ => new ContradictingReports(organ, [.. filed.Of(organ).Select(report => report.File)]))],
        };
    }
}

/// <summary>Adds up from below, each organ once.</summary>
internal sealed class Totals
{
    private readonly FiledReports filed;
    private readonly CellMap cells;
    private readonly Law.Forms.Form form;
    private readonly Dictionary<OrganNode, Sum> parts = [];

    public Totals(FiledReports filed, CellMap cells, Law.Forms.Form form)
    {
        (this.filed, this.cells, this.form) = (filed, cells, form);
        foreach (var organ in filed.Tree.FromBelow().Where(organ => organ.Members.Count > 0))
        {
            parts[organ] = AddUp(organ);
        }
    }

    /// <summary>The sum of an organ's parts: its members, and its own report unless that is an aggregate of them.</summary>
    public Sum Parts(OrganNode organ) => parts[organ];

    /// <summary>The total of an organ: its parts, or its aggregate report where parts are missing.</summary>
    public OrganTotal Of(OrganNode organ)
    {
        var sum = Best(organ);
        return new OrganTotal(
            organ, sum.Basis, sum.Files, sum.Missing, [.. form.Cells.Select((cell, at) => new TotalCell(cell, sum.Ranges[at].Low, sum.Ranges[at].High, sum.Open[at]))])
        {
            AggregateFile = organ.Role == ReportRole.Aggregate && filed.Of(organ) is [var report, ..] ? report.File : null,
        };
    }

    private Sum AddUp(OrganNode organ)
    {
        var sum = new Sum(form.Cells.Count);
        if (organ.Role == ReportRole.Own)
        {
            Add(sum, organ);
        }

        foreach (var member in organ.Members)
        {
            if (member.Members.Count > 0)
            {
                sum.Add(Best(member));
            }
            else if (member.Role != ReportRole.None)
            {
                Add(sum, member);
            }
        }

        return sum;
    }

    private Sum Best(OrganNode organ)
    {
        var sum = parts[organ];
        if (sum.Missing.Count == 0 || organ.Role != ReportRole.Aggregate || filed.Of(organ).Count == 0)
        {
            return sum;
        }

        var whole = new Sum(form.Cells.Count) { Basis = TotalBasis.AggregateReport };
        Add(whole, organ);
        return whole;
    }

    private void Add(Sum sum, OrganNode organ)
    {
        var reports = filed.Of(organ);
        sum.Files.AddRange(reports.Select(report => report.File).Take(filed.Contradict(organ) ? reports.Count : 1));
        if (reports.Count == 0)
        {
            sum.Missing.Add(organ);
        }

        for (var at = 0; at < sum.Ranges.Length; at++)
        {
            sum.Add(at, Range(reports, at));
        }
    }

    /// <summary>What an organ's reports say about a cell; where several say different things, all between.</summary>
    private NumberRange Range(IReadOnlyList<ReportSketch> reports, int at)
    {
        if (reports.Count == 0)
        {
            return cells.Unknown(at);
        }

        var range = cells.Of(reports[0].Figures, at);
        foreach (var other in reports.Skip(1))
        {
            var said = cells.Of(other.Figures, at);
            range = new(said.Low < range.Low ? said.Low : range.Low, said.High is null || range.High is null ? null : Math.Max(said.High.Value, range.High.Value));
        }

        return range;
    }
}

/// <summary>A sum being made.</summary>
internal sealed class Sum(int cells)
{
    public NumberRange[] Ranges { get; } = [.. Enumerable.Repeat(NumberRange.Zero, cells)];

    public int[] Open { get; } = new int[cells];

    public List<string> Files { get; } = [];

    public List<OrganNode> Missing { get; } = [];

    public TotalBasis Basis { get; init; }

    public void Add(int at, NumberRange range)
    {
        Ranges[at] += range;
        Open[at] += range.IsOne ? 0 : 1;
    }

    public void Add(Sum other)
    {
        for (var at = 0; at < Ranges.Length; at++)
        {
            Ranges[at] += other.Ranges[at];
            Open[at] += other.Open[at];
        }

        Files.AddRange(other.Files);
        Missing.AddRange(other.Missing);
    }
}
