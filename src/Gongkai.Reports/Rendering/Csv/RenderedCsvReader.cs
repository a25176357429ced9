using System.Globalization;
using System.Text;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering.Csv;

/// <summary>Reads what <see cref="ReportCsv"/> wrote.</summary>
public static class RenderedCsvReader
{
    /// <summary>Whether a text starts with the header of the long format.</summary>
    public static bool Recognises(string text) => text.TrimStart('\uFEFF').StartsWith(string.Join(',', ReportCsv.Header), StringComparison.Ordinal);

    /// <summary>A report in long format; refused with the line of the mistake when it is not.</summary>
    public static Outcome<ReportContent> Read(ReadOnlyMemory<byte> bytes, LawBook law) => Read(Encoding.UTF8.GetString(bytes.Span), law);

    /// <summary>The same from text.</summary>
    public static Outcome<ReportContent> Read(string text, LawBook law)
    {
        if (!Recognises(text))
        {
            return Mistake(1, "第一行不是长表的表头", "the first line is not the header of the long format");
        }

        var rows = new Rows();
        var number = 1;

        foreach (var record in CsvText.Records(text).Skip(1))
        {
            number++;
            if (record.Count < ReportCsv.Header.Count || !rows.Add(record))
            {
                return Mistake(number, "列数不足，或 state、value 不可读", "too few fields, or state and value cannot be read");
            }
        }

        return law.FormNamed(rows.Fact("form") ?? "") is { } form && rows.Cells.All(cell => RenderedCells.Allows(form, cell.Cell)) && rows.Sections.All(section => Fits(form, section))
            ? Content(form, rows)
            : Mistake(2, "表样未知，或有不属于此表样的代码", "the form is unknown, or a code is not of this form");
    }

    private static ReportContent Content(Form form, Rows rows) => new(form, new ReportFigures(form, rows.Cells))
    {
        Organ = rows.Fact("organ"),
        Year = int.TryParse(rows.Fact("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Title = rows.Fact("title"),
        Signature = rows.Fact("signature"),
        Signed = Day(rows.Fact("signed")),
        Published = Day(rows.Fact("published")),
        Preamble = rows.Preamble,
        Sections = rows.Sections,
    };

    private static bool Fits(Form form, SectionContent section) =>
        section.Code is null || (form.Sections.FirstOrDefault(s => s.Code == section.Code) is { } known
            && section.Parts.All(part => known.Parts?.Any(p => p.Code == part.Code) == true));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Refusal Mistake(int line, string zh, string en) => new("read.report-csv", new Wording($"不是可读的年报 CSV：第{line}行{zh}", $"Not a readable report in CSV: line {line}: {en}"));
}
