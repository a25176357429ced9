using System.Globalization;
using System.Text;
using Gongkai.App.History;
using Gongkai.Web.Site;

namespace Gongkai.Web.Pages.Desk.History;

/// <summary>The history for a spreadsheet. A cell that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
internal static class HistoryCsv
{
    public static byte[] Write(IEnumerable<HistoryLine> lines)
    {
        var text = new StringBuilder("\uFEFF序号,时间,人员,事项,对象,机关,理由,变化\r\n");

        foreach (var line in lines)
        {
            text.AppendJoin(',', new[]
            {
                line.Sequence.ToString(CultureInfo.InvariantCulture), line.At.Minute(), line.Who, line.What, line.SubjectName, line.Organ, line.Because, string.Join("；", line.Changes.Select(Change)),
            }.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Change(RecordChange change) =>
        $"{change.HowName}{change.Name} {string.Join("，", change.Fields.Select(field => field.Hidden ? field.Name : $"{field.Name} {field.Before}→{field.After}"))}";

    private static string Cell(string? value) =>
        value is null ? "" : $"\"{(value.Length > 0 && "=+-@\t\r".Contains(value[0]) ? "'" : "")}{value.Replace("\"", "\"\"")}\"";
}
