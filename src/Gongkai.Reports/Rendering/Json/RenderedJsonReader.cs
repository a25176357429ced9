using System.Globalization;
using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering.Json;

/// <summary>Reads what <see cref="ReportJson"/> wrote, or what another program wrote in that shape.</summary>
public static class RenderedJsonReader
{
    private const int Head = 400;

    /// <summary>Whether a text begins like the published shape.</summary>
    public static bool Recognises(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart('\uFEFF').TrimStart();
        return head.StartsWith("{") && head.Contains($"\"{ReportJson.Format}\"", StringComparison.Ordinal);
    }

    /// <summary>A report in the published shape; refused with the place of the mistake when it is not.</summary>
    public static Outcome<ReportContent> Read(ReadOnlyMemory<byte> bytes, LawBook law)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            return Content(json.RootElement, law);
        }
        catch (JsonException mistake)
        {
            return Mistake($"不是有效的 JSON（第{mistake.LineNumber + 1}行）", $"not valid JSON (line {mistake.LineNumber + 1})");
        }
        catch (ShapeException mistake)
        {
            return Mistake(mistake.Zh, mistake.Message);
        }
        catch (InvalidOperationException)
        {
            // JsonElement says so when an escape is half of a surrogate pair.
            return Mistake("含有不完整的字符", "it holds half a character");
        }
    }

    private static ReportContent Content(JsonElement root, LawBook law)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != ReportJson.Format)
        {
            throw new ShapeException($"format 应为 {ReportJson.Format}", $"format should be {ReportJson.Format}");
        }

        var form = law.FormNamed(Text(root, "form") ?? "") ?? throw new ShapeException("form 不是已知的表样", "form is not a known form");

        return new ReportContent(form, new ReportFigures(form, Cells(root, form)))
        {
            Organ = Text(root, "organ"),
            Year = Year(root),
            Title = Text(root, "title"),
            Preamble = Texts(root, "preamble"),
            Sections = [.. Items(root, "sections").Select(section => Section(section, form))],
            Signature = Text(root, "signature"),
            Signed = Date(root, "signed"),
            Published = Date(root, "published"),
        };
    }

    private static SectionContent Section(JsonElement section, Form form)
    {
        var code = Text(section, "code");
        var known = form.Sections.FirstOrDefault(s => s.Code == code);
        if (code is not null && known is null)
        {
            throw new ShapeException($"没有名为 {code} 的部分", $"no section is called {code}");
        }

        return new SectionContent(code, Texts(section, "text"))
        {
            Heading = code is null ? Text(section, "heading") : null,
            Parts = [.. Items(section, "parts").Select(part => Part(part, known))],
            Below = Texts(section, "below"),
        };
    }

    private static PartContent Part(JsonElement part, FormSection? section) =>
        Text(part, "code") is { } code && section?.Parts?.Any(p => p.Code == code) == true
            ? new PartContent(code, Texts(part, "text"))
            : throw new ShapeException("parts 中有未知的 code", "a part has an unknown code");

    private static IEnumerable<CellReading> Cells(JsonElement root, Form form)
    {
        if (!root.TryGetProperty("cells", out var cells) || cells.ValueKind != JsonValueKind.Object)
        {
            throw new ShapeException("缺少 cells", "cells is not there");
        }

        var seen = new HashSet<CellRef>();
        foreach (var property in cells.EnumerateObject())
        {
            if (!CellRef.TryParse(property.Name, out var cell) || !RenderedCells.Allows(form, cell.Value) || !seen.Add(cell.Value))
            {
                throw new ShapeException($"{property.Name} 不是此表样的格，或出现两次", $"{property.Name} is no cell of this form, or stands twice");
            }

            yield return Cell(property.Value, cell.Value);
        }
    }

    private static CellReading Cell(JsonElement json, CellRef cell)
    {
        decimal? value = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("value", out var number) && number.ValueKind == JsonValueKind.Number
            ? number.TryGetDecimal(out var exact) ? exact : throw new ShapeException($"{cell} 的数值过大", $"the value of {cell} is too large")
            : null;
        var candidates = Items(json, "candidates").Where(item => item.ValueKind == JsonValueKind.Number && item.TryGetDecimal(out _)).Select(item => item.GetDecimal());

        return RenderedCells.Reading(cell, Text(json, "state"), value, Text(json, "text"), [.. candidates], json.TryGetProperty("moreCandidates", out var more) && more.ValueKind == JsonValueKind.True)
            ?? throw new ShapeException($"{cell} 的 state 与 value 不相符", $"state and value of {cell} do not fit");
    }

    private static int? Year(JsonElement root) =>
        root.TryGetProperty("year", out var year) && year.ValueKind == JsonValueKind.Number && year.TryGetInt32(out var value) ? value : null;

    private static DateOnly? Date(JsonElement root, string name) => Text(root, name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ShapeException($"{name} 应写作 2024-01-31 的样式", $"{name} should be written like 2024-01-31");

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static string[] Texts(JsonElement json, string name) =>
        [.. Items(json, name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static Refusal Mistake(string zh, string en) => new("read.report-json", new Wording($"不是可读的年报 JSON：{zh}", $"Not a readable report in JSON: {en}"));

    /// <summary>Leaves the depth of the reader at the first mistake; never leaves this class.</summary>
    private sealed class ShapeException(string zh, string en) : Exception(en)
    {
        public string Zh { get; } = zh;
    }
}
