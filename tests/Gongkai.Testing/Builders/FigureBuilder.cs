using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Testing.Builders;

/// <summary>Figures of a form, all 0 to begin with.</summary>
public sealed class FigureBuilder
{
    private readonly Dictionary<CellRef, CellReading> readings = [];
    private readonly Form form;

    /// <summary>All cells of the form, each with a 0 in it.</summary>
    public FigureBuilder(Form form)
    {
        this.form = form;
        foreach (var cell in form.Cells)
        {
            Set(cell, 0);
        }
    }

    /// <summary>Rows of the superseded form that were put in.</summary>
    public IEnumerable<string> SupersededRows => readings.Keys.Where(cell => !form.Has(cell)).Select(cell => $"{cell.Table}/{cell.Row}").Distinct();

    /// <summary>Puts a number into a cell.</summary>
    public void Set(CellRef cell, decimal value, string? text = null) => Put(new CellReading(cell, CellState.Number)
    {
        Value = value,
        Text = text ?? value.ToString(System.Globalization.CultureInfo.InvariantCulture),
    });

    /// <summary>Adds to the number in a cell.</summary>
    public void Add(CellRef cell, decimal value) => Set(cell, (readings[cell].Value ?? 0) + value);

    /// <summary>Puts a reading into its cell; gives it a place when it has none.</summary>
    public void Put(CellReading reading) =>
        readings[reading.Cell] = reading.State == CellState.Missing || reading.Place is not null ? reading : reading with { Place = PlaceOf(reading.Cell) };

    /// <summary>The cells of a row in printed order.</summary>
    public IEnumerable<CellRef> Row(string table, string row) =>
        (form.Table(table).Blocks.FirstOrDefault(block => block.Rows.Any(line => line.Code == row)) ?? form.Table(table).Blocks[0])
        .Columns.Select(column => new CellRef(table, row, column.Code));

    /// <summary>The figures.</summary>
    public ReportFigures Build() => new(form, readings.Values);

    private Place PlaceOf(CellRef cell)
    {
        var table = form.Tables.Index().First(t => t.Item.Code == cell.Table);
        var row = table.Item.Rows.Index().FirstOrDefault(r => r.Item.Code == cell.Row, (Index: 90, null!)).Index;
        var column = table.Item.Blocks.SelectMany(block => block.Columns.Index()).First(c => c.Item.Code == cell.Column).Index;

        return new Place(Table: table.Index + 1, Row: row + 2, Column: column + 2);
    }
}
