using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>Writes the relations of the law out, one equation for each row or column they are repeated over.</summary>
internal sealed class EquationWriter(EquationSet set, IReadOnlyList<string> supersededRows)
{
    // Up to as many terms, rows are called by their numbers alone, as in the form's own corner cell.
    private const int FewTerms = 4;

    private const string FromPrevious = "previous:";

    public IEnumerable<Equation> All() =>
        from check in set.Law.Checks.Values.OrderBy(check => check.Code, StringComparer.Ordinal)
        where check.Forms.Contains(set.Form.Version)
        from relation in check.Relations
        where relation.Form is null || relation.Form == set.Form.Version
        from line in Lines(relation)
        select Write(check, relation, line);

    private IEnumerable<string> Lines(Relation relation)
    {
        var table = set.Form.Table(relation.Table);
        var lines = relation.Each == "row"
            ? table.Rows.Select(row => row.Code).Concat(SupersededIn(relation.Table))
            : table.Blocks[0].Columns.Select(column => column.Code);

        return lines.Where(line => relation.Over?.Contains(line) != false);
    }

    private IEnumerable<string> SupersededIn(string table) =>
        supersededRows.Where(row => row.StartsWith(table + "/", StringComparison.Ordinal)).Select(row => row[(table.Length + 1)..]);

    private Equation Write(CheckDefinition check, Relation relation, string line)
    {
        var brief = relation.Each == "column" && relation.Left.Count + relation.Right.Count <= FewTerms;

        return new Equation(check, LineName(relation, line), KindOfLine(relation, line), Terms(relation.Left), relation.Is == "<=", Terms(relation.Right));

        Term[] Terms(IReadOnlyList<string> codes) => [.. WithSuperseded(relation, codes).Select(code => TermOf(relation, line, code, brief))];
    }

    private IEnumerable<string> WithSuperseded(Relation relation, IReadOnlyList<string> codes) =>
        codes.Concat(SupersededIn(relation.Table).Where(row => relation.Instead.TryGetValue(row, out var replaced) && replaced.Any(codes.Contains)));

    private Term TermOf(Relation relation, string line, string code, bool brief)
    {
        var subtracted = code[0] == '-';
        var previous = code.TrimStart('-').StartsWith(FromPrevious, StringComparison.Ordinal);
        var bare = previous ? code.TrimStart('-')[FromPrevious.Length..] : code.TrimStart('-');
        var cell = relation.Each == "row" ? new CellRef(relation.Table, line, bare) : new CellRef(relation.Table, bare, line);
        var (block, row) = FormNames.Row(set.Law, set.Form, cell.Table, cell.Row);
        var own = relation.Each == "row" ? FormNames.Column(block, bare) : brief ? FormNames.Brief(block, row) : FormNames.Clear(block, row);
        var name = new Wording(own, bare);
        var replaced = SupersededIn(relation.Table).Any(superseded => relation.Instead.TryGetValue(superseded, out var rows) && rows.Contains(bare));

        return new Term(
            cell, set.Position(cell), block.Columns.First(column => column.Code == cell.Column).Type, subtracted, previous, replaced,
            previous ? set.Law.Phrase("previous", ("name", name)) : name);
    }

    private string KindOfLine(Relation relation, string line) =>
        relation.Each == "column" ? "columns" : FormNames.Row(set.Law, set.Form, relation.Table, line).Block.Arranged == Arrangement.AcrossOneLine ? "groups" : "rows";

    private Wording LineName(Relation relation, string line)
    {
        var block = set.Form.Table(relation.Table).Blocks[0];
        if (relation.Each == "column")
        {
            return set.Law.Phrase("columnLine", ("name", new Wording(FormNames.Column(block, line), line)));
        }

        var (rowBlock, row) = FormNames.Row(set.Law, set.Form, relation.Table, line);
        return set.Law.Phrase(rowBlock.Arranged == Arrangement.AcrossOneLine ? "acrossLine" : "rowLine", ("name", new Wording(FormNames.Clear(rowBlock, row), line)));
    }
}
