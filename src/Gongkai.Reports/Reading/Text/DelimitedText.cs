using System.Text;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading.Text;

/// <summary>CSV (RFC 4180), with commas, semicolons or tabs, as spreadsheets write it: read as the sheet it was.</summary>
internal static class DelimitedText
{
    public static Document Read(string text, ReadingBudget budget)
    {
        var separator = Separator(text);
        var sheet = new Sheet();
        var (row, column) = (1, 1);

        for (var i = 0; i < text.Length;)
        {
            budget.Stop.ThrowIfCancellationRequested();
            budget.Places(1);
            var field = Field(text, ref i, separator);
            budget.Characters(field.Length + 1);

            if (field.Length > 0)
            {
                sheet.Cells.Add(new SheetCell(row, column, field, Border: false));
            }

            (row, column) = i < text.Length && text[i] == separator ? (row, column + 1) : (row + 1, 1);
            i += i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n' ? 2 : 1;
        }

        var blocks = new SheetBlocks(borders: false, budget);
        blocks.Add(sheet);
        return new Document("csv", blocks.Blocks);
    }

    private static char Separator(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 10_000));
        var (commas, tabs, semicolons) = (head.Count(','), head.Count('\t'), head.Count(';'));

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The field that starts here; afterwards the position is at the separator or line end that closes it.</summary>
    private static string Field(string text, ref int i, char separator)
    {
        if (text[i] != '"')
        {
            var length = text.AsSpan(i).IndexOfAny(separator, '\r', '\n');
            var plain = length < 0 ? text[i..] : text.Substring(i, length);
            i += plain.Length;
            return plain.Trim();
        }

        var field = new StringBuilder();
        for (i++; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                field.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(text[i++]);
            }
            else
            {
                break;
            }
        }

        while (i < text.Length && text[i] != separator && text[i] is not ('\r' or '\n'))
        {
            i++;
        }

        return field.ToString().Trim();
    }
}
