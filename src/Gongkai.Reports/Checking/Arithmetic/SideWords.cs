using System.Globalization;
using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Checking.Arithmetic;

/// <summary>Says a side of an equation: 一 3 + 二 0 = 3.</summary>
internal static class SideWords
{
    // A longer sum leaves its zeros out and says how many there are.
    private const int ShowAll = 3;

    // A hostile document may have hundreds of open cells; a message names the first few.
    private const int MostCells = 5;

    /// <summary>A side with its sum, or with what its sum can be.</summary>
    public static Wording Side(Term[] terms, ReportValues values)
    {
        var counted = terms.Where(values.Counts).ToList();
        var law = values.Set.Law;
        var sum = values.Sum(terms);

        if (counted.Count == 0)
        {
            return Number(0);
        }

        var shown = counted.Count <= ShowAll ? counted : [.. counted.Where(term => values[term].Value != 0)];
        var zeros = counted.Count - shown.Count;

        if (shown.Count == 0)
        {
            return law.Phrase("allZero", ("count", zeros));
        }

        var text = Join(shown, values);
        text = zeros > 0 ? Append(text, law.Phrase("zeros", ("count", zeros))) : text;
        return counted.Count == 1 ? text : Append(text, Sum(law, sum, text.Zh.EndsWith('）') ? "" : " "));
    }

    /// <summary>The first few open cells of some equations, each with its state.</summary>
    public static Wording OpenCells(IEnumerable<Equation> equations, ReportValues values)
    {
        var (law, form) = (values.Set.Law, values.Set.Form);
        var open = equations.SelectMany(equation => equation.Left.Concat(equation.Right))
            .Where(term => values.Counts(term) && values[term].Value is null).DistinctBy(term => (term.Cell, term.Previous)).Take(MostCells + 1).ToList();

        return List(law, open.Select(term =>
        {
            var cell = FormNames.Cell(law, form, term.Cell);
            return Append(term.Previous ? law.Phrase("previous", ("name", cell)) : cell, State(law, values[term]));
        }));
    }

    /// <summary>The names of the first few cells.</summary>
    public static Wording Cells(EquationSet set, IEnumerable<Law.Forms.CellRef> cells) =>
        List(set.Law, cells.Take(MostCells + 1).Select(cell => FormNames.Cell(set.Law, set.Form, cell)));

    /// <summary>Why a cell that holds no number holds none, in brackets.</summary>
    public static Wording State(LawBook law, CellReading reading)
    {
        var state = reading.State switch
        {
            CellState.Blank => law.Phrase("blank"),
            CellState.Mark => law.Phrase("mark", ("text", reading.Text)),
            CellState.Undecided when reading.CandidatesAreAll => law.Phrase("undecided", ("candidates", Candidates(reading))),
            CellState.Undecided => law.Phrase("undecidedOpen"),
            _ => law.Phrase("missing"),
        };

        return new Wording($"（{state.Zh}）", $" ({state.En})");
    }

    private static Wording List(LawBook law, IEnumerable<Wording> names)
    {
        var all = names.ToList();
        var first = all.Take(MostCells).ToList();
        var list = new Wording(string.Join('；', first.Select(name => name.Zh)), string.Join(", ", first.Select(name => name.En)));

        return all.Count > MostCells ? law.Phrase("andMore", ("list", list)) : list;
    }

    private static Wording Candidates(CellReading reading)
    {
        var first = reading.Candidates.Take(MostCells).Select(Text).ToList();
        return new Wording(string.Join('、', first), string.Join(", ", first));
    }

    private static Wording Join(List<Term> terms, ReportValues values)
    {
        var (zh, en) = (new StringBuilder(), new StringBuilder());
        foreach (var term in terms)
        {
            var sign = term.Subtracted ? " − " : zh.Length > 0 ? " + " : "";
            var shown = values[term].Value is { } number ? Number(number) : State(values.Set.Law, values[term]);
            zh.Append(sign).Append(term.Name.Zh).Append(values[term].Value is null || term.Name.Zh.EndsWith('）') ? "" : " ").Append(shown.Zh);
            en.Append(sign).Append(term.Name.En).Append(values[term].Value is null ? "" : " ").Append(shown.En);
        }

        return new Wording(zh.ToString(), en.ToString());
    }

    private static Wording Sum(LawBook law, NumberRange sum, string space) => sum switch
    {
        { IsOne: true, Low: { } one } => new Wording($"{space}= {Text(one)}", $" = {Text(one)}"),
        { Low: { } low, High: { } high } => Comma(law.Phrase("between", ("from", low), ("to", high))),
        { Low: { } low } => Comma(law.Phrase("atLeast", ("value", low))),
        { High: { } high } => Comma(law.Phrase("atMost", ("value", high))),
        _ => new Wording("", ""),
    };

    private static Wording Comma(Wording wording) => new("，" + wording.Zh, ", " + wording.En);

    private static Wording Append(Wording a, Wording b) => new(a.Zh + b.Zh, a.En + b.En);

    private static Wording Number(decimal value) => new(Text(value), Text(value));

    private static string Text(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
