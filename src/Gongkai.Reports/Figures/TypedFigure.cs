using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Figures;

/// <summary>What a person types into a cell, understood as the reader understands a printed one: the same spellings, units and marks.</summary>
public static class TypedFigure
{
    private const decimal YuanInUnit = 10_000;

    /// <summary>The reading that stands for the text. Text that is no number is kept as a mark, for the checks to speak of; nothing typed is dropped.</summary>
    public static CellReading Read(Form form, CellRef cell, string text)
    {
        text = text.Trim();
        if (PrintedFigure.TryReadBracketed(cell, text, out var bracketed))
        {
            return bracketed;
        }

        var printed = PrintedReader.Read(text);
        return printed.Kind switch
        {
            PrintedKind.Blank => new(cell, CellState.Blank) { Text = "" },
            PrintedKind.Number => Number(form, cell, text, printed),
            _ => new(cell, CellState.Mark) { Text = text },
        };
    }

    private static CellReading Number(Form form, CellRef cell, string text, Printed printed)
    {
        var inYuan = printed.Unit == PrintedUnit.Yuan && form.Has(cell) && form.Locate(cell).Column.Type == FigureType.Amount;
        return new(cell, CellState.Number) { Value = inYuan ? printed.Value / YuanInUnit : printed.Value, Text = text };
    }
}
