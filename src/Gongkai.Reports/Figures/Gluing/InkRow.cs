using Gongkai.Law.Forms;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>The digits of one labelled row whose borders between cells are lost, wholly or partly.</summary>
/// <param name="Cells">The cells that the ink must fill, in printed order.</param>
/// <param name="Ink">As printed: digits, points, signs and marks; a space may be a border or an accident.</param>
/// <param name="Place">Where the first character stands; the rest follows on the same line.</param>
internal sealed record InkRow(IReadOnlyList<CellRef> Cells, string Ink, Place Place);
