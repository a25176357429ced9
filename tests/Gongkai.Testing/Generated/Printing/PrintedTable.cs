using Gongkai.Law.Forms;

namespace Gongkai.Testing.Generated.Printing;

/// <summary>A cell as the organ's own word processor holds it, before any page or extraction touched it.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Down">Rows it spans.</param>
/// <param name="Across">Columns it spans.</param>
/// <param name="Figure">Whose figure it holds; null for a label.</param>
public sealed record PrintedCell(string Text, int Down = 1, int Across = 1, CellRef? Figure = null)
{
    /// <summary>What a person sees in it.</summary>
    public Truth Truth { get; init; }

    /// <summary>The clerk left the cell itself out, so that the row is short.</summary>
    public bool Dropped => Truth == Truth.Lost;
}

/// <summary>A table with its spans, as it stands in the organ's own document.</summary>
/// <param name="Code">disclosure, requests or remedies.</param>
/// <param name="Rows">Each row's own cells; places covered from above are not repeated.</param>
/// <param name="HeaderRows">How many rows at the top hold the headers that a second page would print again.</param>
public sealed record PrintedTable(string Code, IReadOnlyList<IReadOnlyList<PrintedCell>> Rows, int HeaderRows)
{
    public int Columns => Rows[0].Sum(cell => cell.Across);

    /// <summary>Row by row: for every column the cell that covers it, and whether this is the cell's first place.</summary>
    public IReadOnlyList<(PrintedCell Cell, bool Starts, bool StartsRow)[]> Lattice()
    {
        var lattice = Rows.Select(_ => new (PrintedCell Cell, bool Starts, bool StartsRow)[Columns]).ToArray();
        for (var r = 0; r < Rows.Count; r++)
        {
            var c = 0;
            foreach (var cell in Rows[r])
            {
                while (lattice[r][c].Cell is not null)
                {
                    c++;
                }

                for (var dr = 0; dr < cell.Down && r + dr < lattice.Length; dr++)
                {
                    for (var dc = 0; dc < cell.Across; dc++)
                    {
                        lattice[r + dr][c + dc] = (cell, dr == 0 && dc == 0, dr == 0);
                    }
                }
            }
        }

        return lattice;
    }

    public PrintedTable Map(Func<PrintedCell, PrintedCell> change) =>
        this with { Rows = [.. Rows.Select(row => (IReadOnlyList<PrintedCell>)[.. row.Select(change)])] };
}
