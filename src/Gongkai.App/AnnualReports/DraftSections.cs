using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports;

/// <summary>The fields of a draft that are running text, section by section.</summary>
internal static class DraftSections
{
    public static string? Read(ReportContent content, string field) => field.Split(':') switch
    {
        ["own", var index] => Own(content, index) is { } own ? DraftFields.Joined([.. own.Text, .. own.Below]) : null,
        ["text", var code] when Known(content.Form, code) is not null => DraftFields.Joined(content.Section(code)?.Text ?? []),
        ["below", var code] when Known(content.Form, code) is not null => DraftFields.Joined(content.Section(code)?.Below ?? []),
        ["text", var code, var part] when HasPart(content.Form, code, part) =>
            DraftFields.Joined(content.Section(code)?.Parts.FirstOrDefault(p => p.Code == part)?.Text ?? []),
        _ => null,
    };

    public static ReportContent Write(ReportContent content, string field, string text)
    {
        var paragraphs = DraftFields.Paragraphs(text);
        return field.Split(':') switch
        {
            ["own", var index] => Replace(content, Own(content, index)!, own => own with { Text = paragraphs, Below = [] }),
            ["text", var code] => Change(content, code, section => section with { Text = paragraphs }),
            ["below", var code] => Change(content, code, section => section with { Below = paragraphs }),
            ["text", var code, var part] => Change(content, code, section => section with { Parts = Parts(Known(content.Form, code)!, section, part, paragraphs) }),
            _ => throw new ArgumentException($"'{field}' is no field of a draft.", nameof(field)),
        };
    }

    public static string Label(ReportContent content, string field) => field.Split(':') switch
    {
        ["own", var index] => Own(content, index)?.Heading ?? field,
        [_, var code] => Known(content.Form, code)?.Heading ?? field,
        [_, var code, var part] => Known(content.Form, code)?.Parts?.FirstOrDefault(p => p.Code == part)?.Heading ?? field,
        _ => field,
    };

    private static FormSection? Known(Form form, string code) => form.Sections.FirstOrDefault(section => section.Code == code);

    private static bool HasPart(Form form, string code, string part) => Known(form, code)?.Parts?.Any(p => p.Code == part) == true;

    private static SectionContent? Own(ReportContent content, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? content.Sections.Where(section => section.Code is null).ElementAtOrDefault(at) : null;

    private static ReportContent Change(ReportContent content, string code, Func<SectionContent, SectionContent> change) => content.Section(code) is { } section
        ? Replace(content, section, change)
        : content with { Sections = Insert(content, change(new SectionContent(code, []))) };

    private static ReportContent Replace(ReportContent content, SectionContent section, Func<SectionContent, SectionContent> change) =>
        content with { Sections = [.. content.Sections.Select(one => ReferenceEquals(one, section) ? change(one) : one)] };

    // Before the first section that the form prints later.
    private static IReadOnlyList<SectionContent> Insert(ReportContent content, SectionContent section)
    {
        var number = Known(content.Form, section.Code!)!.Number;
        var before = content.Sections.TakeWhile(one => one.Code is null || Known(content.Form, one.Code)?.Number < number).ToList();
        return [.. before, section, .. content.Sections.Skip(before.Count)];
    }

    private static IReadOnlyList<PartContent> Parts(FormSection form, SectionContent section, string part, IReadOnlyList<string> text)
    {
        var parts = section.Parts.ToDictionary(p => p.Code, p => p.Text);
        parts[part] = text;
        return [.. form.Parts!.Where(p => parts.ContainsKey(p.Code)).Select(p => new PartContent(p.Code, parts[p.Code]))];
    }
}
