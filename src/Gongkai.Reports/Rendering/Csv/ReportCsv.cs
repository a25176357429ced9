using System.Globalization;
using System.Text;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering.Json;

namespace Gongkai.Reports.Rendering.Csv;

/// <summary>
/// A report in long format: one line a cell, and one line for each fact and each paragraph (state <c>text</c>), so that nothing of the report is lost.
/// </summary>
public static class ReportCsv
{
    /// <summary>The first line. Codes are the public cell codes; facts are <c>report/…</c>, paragraphs <c>text/section/part/number</c>.</summary>
    public static IReadOnlyList<string> Header { get; } = ["code", "label", "unit", "state", "value", "text"];

    /// <summary>UTF-8 with a byte order mark, so that spreadsheet programs show Chinese.</summary>
    public static byte[] Write(ReportContent content)
    {
        var csv = new StringBuilder("\uFEFF");
        CsvText.Line(csv, [.. Header]);
        Facts(csv, content);

        foreach (var reading in content.Figures.All)
        {
            CsvText.Line(
                csv, reading.Cell.ToString(), CellLabel.Of(content.Form, reading.Cell), ReportJson.Unit(content.Form, reading.Cell), ReportJson.State(reading.State),
                reading.Value is { } value ? PrintedFigure.Number(value) : "",
                reading.State is CellState.Undecided or CellState.Number ? PrintedFigure.Text(reading) : reading.Text);
        }

        Texts(csv, content);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static void Facts(StringBuilder csv, ReportContent content)
    {
        Fact("form", "表样", content.Form.Id);
        Fact("organ", "单位", content.Organ);
        Fact("year", "年度", content.Year?.ToString(CultureInfo.InvariantCulture));
        Fact("title", "标题", content.PrintedTitle);
        Fact("signature", "署名", content.Signature);
        Fact("signed", "落款日期", content.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Fact("published", "公布日期", content.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        void Fact(string code, string label, string? value)
        {
            if (value is not null)
            {
                CsvText.Line(csv, "report/" + code, label, "", "text", "", value);
            }
        }
    }

    private static void Texts(StringBuilder csv, ReportContent content)
    {
        var own = 0;
        Write("preamble", "", content.Preamble);

        foreach (var section in content.Sections)
        {
            var heading = content.Form.Sections.FirstOrDefault(s => s.Code == section.Code);
            var code = section.Code ?? string.Create(CultureInfo.InvariantCulture, $"own-{++own}");
            var label = heading?.Heading ?? section.Heading;

            CsvText.Line(csv, $"text/{code}", label, "", "text", "", "");
            Write(code, label, section.Text);
            foreach (var part in section.Parts)
            {
                Write($"{code}/{part.Code}", heading?.Parts?.FirstOrDefault(p => p.Code == part.Code)?.Heading, part.Text);
            }

            Write($"{code}/below", label, section.Below);
        }

        void Write(string code, string? label, IReadOnlyList<string> texts)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                CsvText.Line(csv, string.Create(CultureInfo.InvariantCulture, $"text/{code}/{i + 1}"), label, "", "text", "", texts[i]);
            }
        }
    }
}
