using System.Text;

namespace Gongkai.Reports.Reading;

/// <summary>
/// Where a person would find something in the source. All numbers count from 1; 0 means that the source has no such thing.
/// A line is a line of a text file, or the number of the paragraph in formats that have paragraphs.
/// </summary>
/// <param name="Page">Page of a PDF or scan.</param>
/// <param name="Table">Number of the table in the document, in reading order.</param>
/// <param name="Row">Row within the table.</param>
/// <param name="Column">Column within the table, spans counted.</param>
/// <param name="Line">Line or paragraph.</param>
/// <param name="From">First character within the line or cell.</param>
/// <param name="To">Last character, included.</param>
public readonly record struct Place(int Page = 0, int Table = 0, int Row = 0, int Column = 0, int Line = 0, int From = 0, int To = 0)
{
    /// <summary>The same place narrowed to characters <paramref name="from"/> to <paramref name="to"/> (from 1, both included).</summary>
    public Place At(int from, int to) => this with { From = from, To = to };

    /// <summary>In English, as written to JSON: <c>page 3, table 2, row 4, column 5</c>. Stable: programs may read it.</summary>
    public override string ToString() => Write(", ", ("page ", Page, ""), ("table ", Table, ""), ("row ", Row, ""), ("column ", Column, ""), ("line ", Line, ""), "characters ", "");

    /// <summary>In Chinese, for messages: 第3页第2个表格第4行第5列.</summary>
    public string InChinese() => Write("", ("第", Page, "页"), ("第", Table, "个表格"), ("第", Row, "行"), ("第", Column, "列"), ("第", Line, Table > 0 ? "段" : "行"), "第", "字");

    private string Write(
        string between,
        (string, int, string) page,
        (string, int, string) table,
        (string, int, string) row,
        (string, int, string) column,
        (string, int, string) line,
        string characters,
        string after)
    {
        var text = new StringBuilder();

        foreach (var (name, number, unit) in new[] { page, table, row, column, line })
        {
            if (number > 0)
            {
                text.Append(text.Length > 0 ? between : "").Append(name).Append(number).Append(unit);
            }
        }

        if (From > 0)
        {
            text.Append(text.Length > 0 ? between : "").Append(characters).Append(From).Append('-').Append(To).Append(after);
        }

        return text.ToString();
    }
}
