using System.Globalization;
using Gongkai.Law.Forms;

namespace Gongkai.Testing.Generated.Printing;

/// <summary>What clerks write into cells instead of plain numbers. Every change carries its truth.</summary>
internal static class CellVariants
{
    private static readonly string[] Marks = ["/", "-", "—", "－", "无"];

    private static readonly IReadOnlyList<Func<Dice, Func<PrintedCell, PrintedCell>>> All =
    [
        dice => Zeros(dice, 0.15, Blank),
        dice => dice.Of(Marks) is var mark ? Zeros(dice, dice.Of(0.1, 1.0), cell => cell with { Text = mark, Truth = Truth.Mark }) : cell => cell,
        _ => cell => InTable3(cell) && IsZero(cell) && cell.Figure!.Value.Column != "total" ? Blank(cell) : cell,
        _ => cell => InTable3(cell) && IsZero(cell) && cell.Figure!.Value.Column is not ("person" or "total") ? Blank(cell) : cell,
        _ => cell => InTable3(cell) && IsZero(cell) && cell.Figure!.Value is { Column: "total", Row: not ("received" or "carriedIn" or "concluded" or "carriedOut") } ? Blank(cell) : cell,
        DropOne,
        _ => cell => cell.Figure is { Column: "change" } && cell.Text != "0" && char.IsAsciiDigit(cell.Text[0]) ? cell with { Text = "+" + cell.Text } : cell,
        AmountWithUnit,
        dice => cell => cell.Figure is { Row: "normativeDocuments" } && !IsZero(cell) ? cell with { Text = $"{cell.Text}（其中修订{dice.Between(0, 9)}件）" } : cell,
        dice => Zeros(dice, 0.5, cell => cell with { Text = "０" }),
        _ => cell => cell.Figure is { Column: "amount" } && IsZero(cell) ? cell with { Text = "0.00" } : cell,
    ];

    /// <summary>One or two of the ways, the same all over the report, as one clerk writes it.</summary>
    public static Func<PrintedTable, PrintedTable> Roll(Dice dice)
    {
        Func<PrintedCell, PrintedCell>[] ways = [.. Enumerable.Range(0, dice.Between(1, 2)).Select(_ => dice.Of(All)(dice))];
        return table => table.Map(cell => cell is { Figure: not null, Truth: Truth.Number } ? ways.Aggregate(cell, (at, way) => at.Truth == Truth.Number ? way(at) : at) : cell);
    }

    public static PrintedCell Blank(PrintedCell cell) => cell with { Text = "", Truth = Truth.Blank };

    private static Func<PrintedCell, PrintedCell> Zeros(Dice dice, double share, Func<PrintedCell, PrintedCell> change) =>
        cell => IsZero(cell) && dice.Chance(share) ? change(cell) : cell;

    /// <summary>One cell of one row is left out.</summary>
    private static Func<PrintedCell, PrintedCell> DropOne(Dice dice)
    {
        var (row, column) = (dice.Of("received", "granted", "refused.stateSecret", "notProcessed.repeated", "concluded"), dice.Of("person", "company", "charity", "total"));
        return cell => cell.Figure is { Table: "requests" } at && at.Row == row && at.Column == column ? cell with { Truth = Truth.Lost } : cell;
    }

    private static Func<PrintedCell, PrintedCell> AmountWithUnit(Dice dice)
    {
        var yuan = dice.Chance(0.5);
        return cell => cell.Figure is { Column: "amount" } && !IsZero(cell) && cell.Text.All(c => char.IsAsciiDigit(c) || c == '.')
            ? cell with { Text = yuan ? (decimal.Parse(cell.Text, CultureInfo.InvariantCulture) * 10_000).ToString("0.00", CultureInfo.InvariantCulture) + "元" : cell.Text + "万元" }
            : cell;
    }

    private static bool InTable3(PrintedCell cell) => cell.Figure is { Table: "requests" };

    private static bool IsZero(PrintedCell cell) => cell.Text is "0" or "０" or "0.00";
}
