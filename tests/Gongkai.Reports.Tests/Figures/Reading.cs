using System.Text;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Reads small invented reports given as text, and shows rows as a person would note them: blank _, mark its text, missing ?, undecided {candidates}.</summary>
internal static class Reading
{
    public const string Disclosure2021 = """
        第二十条第（一）项
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        规章 | 0 | 0 | 0
        行政规范性文件 | 1 | 2 | 3

        """;

    public const string Disclosure2019 = """
        第二十条第（一）项
        信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
        规章 | 0 | 0 | 7
        规范性文件 | 1 | 2 | 3

        """;

    public static Report Text(string text) => Read(text, "report.txt");

    public static Report Html(string body) => Read($"<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>", "report.html");

    /// <summary>An HTML table from lines of bars; <c>label#2x3</c> spans 2 rows and 3 columns.</summary>
    public static string Table(string rows)
    {
        var html = new StringBuilder("<table>");
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<tr>");
            foreach (var cell in row.Split('|'))
            {
                var parts = cell.Split('#');
                var spans = parts.Length > 1 ? parts[1].Split('x') : ["1", "1"];
                html.Append($"<td rowspan=\"{spans[0]}\" colspan=\"{spans[1].Trim()}\">{parts[0].Trim()}</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</table>").ToString();
    }

    /// <summary>The cells of one row in the form's order.</summary>
    public static string Row(this Report report, string row)
    {
        var (table, code) = row.Split('/') is [var t, var c] ? (t, c) : throw new ArgumentException(row);
        var form = report.Form.Form ?? throw new InvalidOperationException("no form: " + string.Join("; ", report.Form.Reasons));
        var columns = form.Table(table).Rows.Any(line => line.Code == code) ? form.Table(table).BlockOf(code).Columns : form.Table(table).Blocks[0].Columns;

        return string.Join(' ', columns.Select(column => Show(report.Figures[new CellRef(table, code, column.Code)])));
    }

    private static string Show(CellReading reading) => reading.State switch
    {
        CellState.Number => reading.Value!.Value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
        CellState.Blank => "_",
        CellState.Mark => reading.Text!,
        CellState.Missing => "?",
        _ => "{" + string.Join(',', reading.Candidates.Select(value => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture))) + "}",
    };

    private static Report Read(string text, string name) => ReportReader.Read(Encoding.UTF8.GetBytes(text), name, Patience.Options, TestContext.Current.CancellationToken).Value;
}
