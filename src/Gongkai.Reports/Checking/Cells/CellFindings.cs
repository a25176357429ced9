using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Cells;

/// <summary>Writes the findings of a check that looks at single cells.</summary>
internal sealed class CellFindings
{
    private readonly LawBook law;
    private readonly CheckDefinition check;
    private readonly ReportFigures figures;

    public CellFindings(string code, Report report, CheckContext context)
    {
        law = context.Law;
        figures = report.Figures;
        check = law.Check(code);
        Set = report.Figures.Form is { } form ? EquationSet.For(law, form, report.Form.SupersededRows) : null;
    }

    /// <summary>The form's cells with their names; null for a report without a form.</summary>
    public EquationSet? Set { get; }

    /// <summary>Every cell of the form and of the superseded rows in it; none without a form.</summary>
    public IReadOnlyList<CellReading> Readings => Set is null ? [] : Set.Form == figures.Form && Set.Cells.Count == figures.InOrder.Count ? figures.InOrder : Set.Read(figures);

    /// <summary>The cell in words.</summary>
    public Wording Name(CellRef cell) => FormNames.Cell(law, Set!.Form, cell);

    /// <summary>A finding with one of the check's messages.</summary>
    public Finding Answered(Answer answer, string message, params ReadOnlySpan<(string, object?)> values) =>
        new(check.Code, answer, check.Level, check.Say(message, values));

    /// <summary>That the check holds for all of these.</summary>
    public Finding Holds(IReadOnlyList<CellReading> readings) =>
        Answered(Answer.Holds, "holds", ("count", readings.Count)) with
        {
            Cells = readings.Count == Set!.Cells.Count ? Set.Cells : [.. readings.Select(reading => reading.Cell)],
        };

    /// <summary>That nothing can be told.</summary>
    public Finding CannotTell(string message, params ReadOnlySpan<(string, object?)> values) => Answered(Answer.CannotTell, message, values);

    /// <summary>That nothing can be told because of these cells.</summary>
    public Finding CannotTell(string message, IReadOnlyList<CellReading> readings, params ReadOnlySpan<(string, object?)> values) =>
        About(Answered(Answer.CannotTell, message, values), readings);

    /// <summary>That nothing can be told because there are no tables.</summary>
    public Finding NoForm() => new(check.Code, Answer.CannotTell, check.Level, law.Phrase("noForm"));

    /// <summary>That one cell is wrong; its name and number are filled in.</summary>
    public Finding Broken(string message, CellReading reading, params ReadOnlySpan<(string, object?)> values) =>
        About(Answered(Answer.Broken, message, [("cell", Name(reading.Cell)), ("value", reading.Value), .. values]), [reading]);

    /// <summary>One broken finding for each table that has such cells.</summary>
    public IEnumerable<Finding> ByTable(string message, IEnumerable<CellReading> readings)
    {
        foreach (var table in readings.GroupBy(reading => reading.Cell.Table))
        {
            var all = table.ToList();
            var name = FormNames.Table(law, Set!.Form, Set.Form.Table(table.Key));
            var cells = SideWords.Cells(Set, all.Select(reading => reading.Cell));

            yield return About(Answered(Answer.Broken, message, ("table", name), ("count", all.Count), ("cells", cells)), all);
        }
    }

    private static Finding About(Finding finding, IReadOnlyList<CellReading> readings) => finding with
    {
        Cells = [.. readings.Select(reading => reading.Cell)],
        Places = [.. readings.Select(reading => reading.Place).OfType<Place>()],
    };
}
