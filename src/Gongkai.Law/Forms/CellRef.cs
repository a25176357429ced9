using System.Diagnostics.CodeAnalysis;

namespace Gongkai.Law.Forms;

/// <summary>
/// The public code of one cell of a statutory form, for example <c>requests/received/person</c>.
/// Codes are an interface: they never change meaning.
/// </summary>
/// <param name="Table">disclosure, requests or remedies.</param>
/// <param name="Row">The row's code within its table.</param>
/// <param name="Column">The column's code within its block.</param>
public readonly record struct CellRef(string Table, string Row, string Column)
{
    /// <summary>Reads <c>table/row/column</c>; says nothing about whether any form has such a cell.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CellRef? cell)
    {
        cell = (text ?? "").Split('/') is [{ Length: > 0 } table, { Length: > 0 } row, { Length: > 0 } column]
            ? new CellRef(table, row, column)
            : null;

        return cell is not null;
    }

    /// <summary>Reads <c>table/row/column</c>; throws when the text is not of that shape.</summary>
    public static CellRef Parse(string text) =>
        TryParse(text, out var cell) ? cell.Value : throw new FormatException($"'{text}' is not table/row/column.");

    /// <summary>Samples a few characters: codes come from the law and are few, and every figure is looked up by them many times.</summary>
    public override int GetHashCode() => (((Sample(Table) * 31) + Sample(Row)) * 31) + Sample(Column);

    private static int Sample(string? code) =>
        string.IsNullOrEmpty(code) ? 0 : code.Length ^ (code[0] << 5) ^ (code[code.Length / 2] << 11) ^ (code[^1] << 17) ^ (code[code.Length * 3 / 4] << 22);

    /// <summary>The code as published.</summary>
    public override string ToString() => $"{Table}/{Row}/{Column}";
}
