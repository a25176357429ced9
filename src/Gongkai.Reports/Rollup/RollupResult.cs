using Gongkai.Law.Forms;

namespace Gongkai.Reports.Rollup;

/// <summary>The figures of a year summed over an organ tree.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Form">The form that the sums are on.</param>
/// <param name="Tree">The tree.</param>
/// <param name="Totals">One for each organ that has members, in the order of the list.</param>
public sealed record RollupResult(int Year, Form Form, OrganTree Tree, IReadOnlyList<OrganTotal> Totals)
{
    /// <summary>Organs whose report for the year is not among the files, in the order of the list.</summary>
    public IReadOnlyList<OrganNode> Missing { get; init; } = [];

    /// <summary>Reports of the year that no organ of the tree could be found for.</summary>
    public IReadOnlyList<UnplacedReport> Unplaced { get; init; } = [];

    /// <summary>Files with reports for other years or for none, which were left out.</summary>
    public IReadOnlyList<string> OtherYears { get; init; } = [];

    /// <summary>Organs with several reports for the year that do not agree; a cell in which they differ counts as undecided.</summary>
    public IReadOnlyList<ContradictingReports> Contradicting { get; init; } = [];

    /// <summary>The total of an organ that has members; null for any other.</summary>
    public OrganTotal? For(OrganNode organ) => Totals.FirstOrDefault(total => total.Organ == organ);
}

/// <summary>A report that no organ was found for.</summary>
public sealed record UnplacedReport(string File, string? Organ);

/// <summary>Several reports of one organ for one year.</summary>
public sealed record ContradictingReports(OrganNode Organ, IReadOnlyList<string> Files);

/// <summary>What a total is made of.</summary>
public enum TotalBasis
{
    /// <summary>The reports of the organ and its members, added up.</summary>
    Parts,

    /// <summary>The organ's aggregate report, because reports of members are missing.</summary>
    AggregateReport,
}

/// <summary>The figures of an organ together with its members. No report is in it twice, and never an aggregate report beside its own parts.</summary>
/// <param name="Organ">The organ.</param>
/// <param name="Basis">What the total is made of.</param>
/// <param name="Files">The reports in it, each once.</param>
/// <param name="Missing">Organs in it whose report is missing; their figures are unknown, not zero.</param>
/// <param name="Cells">Every cell of the form, in printed order.</param>
public sealed record OrganTotal(OrganNode Organ, TotalBasis Basis, IReadOnlyList<string> Files, IReadOnlyList<OrganNode> Missing, IReadOnlyList<TotalCell> Cells)
{
    /// <summary>The file with the organ's aggregate report; null when it has none.</summary>
    public string? AggregateFile { get; init; }
}

/// <summary>One summed cell: a number where every part is known, else what it is at least and at most.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Low">What the sum is at least; null where it may be anything.</param>
/// <param name="High">What it is at most; null without bound.</param>
/// <param name="Open">How many parts hold no certain number: blank, mark, not found, undecided, or no report.</param>
public sealed record TotalCell(CellRef Cell, decimal? Low, decimal? High, int Open)
{
    /// <summary>The sum; null when it is not certain.</summary>
    public decimal? Value => Low == High ? Low : null;
}
