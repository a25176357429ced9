using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>The equations of the law that hold within one report, all of whose cells the report has.</summary>
internal static class Sums
{
    public static List<Sum> Of(Form form, LawBook law, IReadOnlySet<CellRef> present) =>
    [
        .. from check in law.Checks.Values
           where check.Forms.Contains(form.Version)
           from relation in check.Relations
           where relation.Is == "=" && (relation.Form ?? form.Version) == form.Version
           where !relation.Left.Concat(relation.Right).Any(term => term.StartsWith("previous:", StringComparison.Ordinal))
           from line in Lines(relation, present)
           let terms = Terms(relation, line, present)
           where terms.All(term => present.Contains(term.Cell))
           select new Sum(check.Code, terms),
    ];

    // Asked of the report and not of the form, since a report may have a row of the superseded form.
    private static IEnumerable<string> Lines(Relation relation, IReadOnlySet<CellRef> present) =>
        relation.Over ?? present.Where(cell => cell.Table == relation.Table).Select(cell => relation.Each == "row" ? cell.Row : cell.Column).Distinct();

    private static List<(CellRef Cell, int Sign)> Terms(Relation relation, string line, IReadOnlySet<CellRef> present)
    {
        CellRef Cell(string code) => relation.Each == "row" ? new CellRef(relation.Table, line, code) : new CellRef(relation.Table, code, line);

        (CellRef, int) Term(string term, int sign) => term[0] == '-' ? (Cell(term[1..]), -sign) : (Cell(term), sign);

        var instead = relation.Instead.Where(pair => present.Contains(Cell(pair.Key))).ToList();
        var leftOut = instead.SelectMany(pair => pair.Value).Where(code => !present.Contains(Cell(code))).ToHashSet();

        return
        [
            .. relation.Left.Select(term => Term(term, 1)),
            .. relation.Right.Where(term => !leftOut.Contains(term)).Select(term => Term(term, -1)),
            .. instead.Select(pair => Term(pair.Key, -1)),
        ];
    }
}
