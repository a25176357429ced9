using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>One equation between cells of a report: its terms, with their signs, come to nothing.</summary>
/// <param name="Code">The check it belongs to.</param>
/// <param name="Terms">Each cell once.</param>
internal sealed record Sum(string Code, IReadOnlyList<(CellRef Cell, int Sign)> Terms);
