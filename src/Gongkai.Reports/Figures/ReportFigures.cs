using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures;

/// <summary>
/// All figures of a report by cell code. Holds every cell of its form; in a hybrid report also the cells of rows that belong to the
/// superseded form, such as <c>requests/other/*</c> inside a 2021 report.
/// </summary>
public sealed class ReportFigures
{
    private readonly Dictionary<CellRef, CellReading> readings;
    private CellReading[]? inOrder;
    private IReadOnlyList<CellReading>? all;

    /// <param name="form">The form whose cells are all present; null when the report has none of the tables.</param>
    /// <param name="readings">What was read; cells of the form that are not among them are missing.</param>
    public ReportFigures(Form? form, IEnumerable<CellReading> readings)
    {
        Form = form;
        this.readings = readings.ToDictionary(reading => reading.Cell);
        Complete();
    }

    /// <param name="form">The same.</param>
    /// <param name="readings">What was read, by cell; taken over, not copied.</param>
    internal ReportFigures(Form? form, Dictionary<CellRef, CellReading> readings)
    {
        (Form, this.readings) = (form, readings);
        Complete();
    }

    /// <summary>The readings of the form's cells in printed order, position by position as in <see cref="Form.Cells"/>.</summary>
    public IReadOnlyList<CellReading> InOrder => inOrder ??= [.. (Form?.Cells ?? []).Select(cell => readings[cell])];

    /// <summary>The form these figures belong to.</summary>
    public Form? Form { get; }

    /// <summary>The reading of a cell; one that is not of this report is missing.</summary>
    public CellReading this[CellRef cell] => readings.TryGetValue(cell, out var reading) ? reading : CellReading.Missing(cell);

    /// <summary>The cells of the form in printed order, then those of superseded rows that were found.</summary>
    public IReadOnlyList<CellReading> All => all ??= readings.Count == InOrder.Count ? InOrder : [.. InOrder, .. readings.Values.Where(reading => Form?.Has(reading.Cell) != true)];

    /// <summary>The number in a cell, or null when it holds none.</summary>
    public decimal? Value(CellRef cell) => this[cell].Value;

    private void Complete()
    {
        foreach (var cell in Form?.Cells ?? [])
        {
            if (!readings.ContainsKey(cell))
            {
                readings.Add(cell, CellReading.Missing(cell));
            }
        }
    }

    /// <summary>Figures from plain values, for reports that are written rather than read.</summary>
    public static ReportFigures Of(Form form, IReadOnlyDictionary<CellRef, decimal> values) =>
        new(form, values.Select(pair => new CellReading(pair.Key, CellState.Number)
        {
            Value = pair.Value,
            Text = pair.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }));
}
