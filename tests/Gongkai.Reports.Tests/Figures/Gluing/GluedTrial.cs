using System.Globalization;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Reading;
using Gongkai.Testing.Generated;

namespace Gongkai.Reports.Tests.Figures.Gluing;

/// <summary>One random report, glued somehow and perhaps spoilt, with what came of reading it.</summary>
internal sealed class GluedTrial
{
    private readonly Dictionary<CellRef, decimal?> printed;
    private readonly IReadOnlyList<InkRow> rows;

    /// <param name="seed">Decides the figures, the gluing and the faults.</param>
    /// <param name="faults">How many cells are changed so that sums no longer hold.</param>
    public GluedTrial(int seed, int faults)
    {
        var report = GeneratedReport.Roll(seed, mayBeHybrid: true);
        var dice = Dice.For(seed, "gluing");
        printed = report.Figures.ToDictionary(pair => pair.Key, pair => (decimal?)pair.Value);

        for (var i = 0; i < faults; i++)
        {
            Spoil(dice);
        }

        var between = Glue(dice);
        rows = [.. InkRows(report.Form, between)];
        Readings = GlueSolver.Solve(rows, new Dictionary<CellRef, decimal>(), report.Form, LawBook.Embedded);
    }

    public IReadOnlyList<CellReading> Readings { get; }

    /// <summary>Cells that were read as something else than what is printed.</summary>
    public IEnumerable<string> Wrong =>
        from reading in Readings
        where reading.State == CellState.Number ? reading.Value != printed[reading.Cell] : reading.State == CellState.Blank && printed[reading.Cell] is not null
        let row = rows.First(row => row.Cells.Contains(reading.Cell))
        select $"{reading.Cell} is {printed[reading.Cell]?.ToString(CultureInfo.InvariantCulture) ?? "blank"}, read {GluedTable.Shown(reading)} from '{row.Ink}' because {reading.Proof}";

    private void Spoil(Dice dice)
    {
        var cells = printed.Keys.Where(cell => cell.Table != "disclosure").ToList();
        var cell = dice.Of(cells);
        var value = printed[cell] ?? 0;

        switch (dice.Below(6))
        {
            case 0:
                printed[cell] = value + dice.Between(1, 20);
                break;
            case 1:
                printed[cell] = Math.Max(0, value - dice.Between(1, 3));
                break;
            case 2:
                printed[cell with { Column = "total" }] = 0;
                break;
            case 3:
                // A case counted in its row and in the total of its row, but nowhere else.
                printed[cell] = value + 1;
                printed[cell with { Column = "total" }] = (printed[cell with { Column = "total" }] ?? 0) + 1;
                break;
            case 4 when value == 0:
                printed[cell] = null;
                break;
            default:
                printed[cell] = decimal.Parse(new string([.. value.ToString(CultureInfo.InvariantCulture).Reverse()]), CultureInfo.InvariantCulture);
                break;
        }
    }

    private static Func<int, string> Glue(Dice dice)
    {
        var spaced = Enumerable.Range(0, 20).Select(_ => dice.Chance(0.5)).ToArray();

        return dice.Below(3) switch
        {
            0 => _ => "",
            1 => border => spaced[border] ? " " : "",
            _ => border => spaced[border] ^ dice.Chance(0.1) ? " " : "",
        };
    }

    private IEnumerable<InkRow> InkRows(Form form, Func<int, string> between)
    {
        var names = printed.Keys.Where(cell => cell.Table != "remedies").Select(cell => $"{cell.Table}/{cell.Row}").Distinct().Append("remedies");

        foreach (var (name, at) in names.Select((name, at) => (name, at)))
        {
            var cells = GluedTable.CellsOf(form, name);
            var texts = cells.Select(cell => printed[cell]?.ToString("0.######", CultureInfo.InvariantCulture) ?? "").ToList();
            yield return new InkRow(cells, string.Concat(texts.Select((text, index) => index == 0 ? text : between(index) + text)), new Place(Line: at + 1));
        }
    }
}
