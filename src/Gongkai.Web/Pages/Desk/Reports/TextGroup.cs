using Gongkai.App.AnnualReports;
using Gongkai.Reports.Rendering;

namespace Gongkai.Web.Pages.Desk.Reports;

/// <summary>The texts of one section on the page.</summary>
/// <param name="Code">The form's code; null for sections without.</param>
/// <param name="Heading">The section's heading.</param>
/// <param name="Fields">Its fields: name, label, and whether it is one that most reports leave empty.</param>
public sealed record TextGroup(string? Code, string Heading, IReadOnlyList<(string Field, string Label, bool Rare)> Fields)
{
    public static string Id(string field) => "t_" + field.Replace(':', '-');

    public static IReadOnlyList<TextGroup> Of(ReportContent content)
    {
        var groups = new List<TextGroup> { new(null, "前言", [(DraftFields.Preamble, "标题与第一部分之间的文字", true)]) };
        groups.AddRange(content.Form.Sections.Select(section => new TextGroup(section.Code, $"{Numeral(section.Number)}、{section.Heading}", FieldsOf(content, section))));
        groups.AddRange(content.Sections.Where(section => section.Code is null).Select((section, i) => new TextGroup(null, section.Heading ?? "其他", [($"own:{i}", section.Heading ?? "其他", false)])));

        return groups;
    }

    private static IReadOnlyList<(string, string, bool)> FieldsOf(ReportContent content, Law.Forms.FormSection section)
    {
        var hasTable = content.Form.Tables.Any(table => table.Section == section.Code);
        var hasParts = section.Parts is { Count: > 0 };
        var fields = new List<(string, string, bool)> { (DraftFields.Text(section.Code), hasTable ? "表格前的文字" : hasParts ? "总述" : "正文", hasTable || hasParts) };
        fields.AddRange((section.Parts ?? []).Select(part => (DraftFields.Text(section.Code, part.Code), part.Heading, false)));
        if (hasTable || content.Section(section.Code)?.Below.Count > 0)
        {
            fields.Add((DraftFields.Below(section.Code), hasTable ? "表格后的文字" : "其他文字", true));
        }

        return fields;
    }

    private static char Numeral(int number) => "一二三四五六七八九十"[number - 1];
}
