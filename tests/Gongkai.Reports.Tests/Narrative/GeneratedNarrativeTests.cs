using Gongkai.Law;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Narrative;

/// <summary>Who, when and what is said where, read back from generated reports in every layout that prints the text.</summary>
public sealed class GeneratedNarrativeTests
{
    private const int Documents = 60;

    public static TheoryData<string> Printed => [.. AllLayouts.List.Where(layout => layout.HasTables && layout.Name != "13 two years").Select(layout => layout.Name)];

    [Theory]
    [MemberData(nameof(Printed))]
    public void Identity_and_sections_are_read_as_written(string layout)
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var document = ReportGenerator.Clean(40_000 + seed, AllLayouts.Named(layout));
            wrong.AddRange(Differences(document).Select(difference => $"{document}: {difference}"));
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differences, among them:\n{string.Join('\n', wrong.Take(4))}");
    }

    private static IEnumerable<string> Differences(GeneratedDocument document)
    {
        var read = DocumentReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken).Value;
        var (identity, sections) = NarrativeReader.Read(read, LawBook.Embedded);
        var (report, story) = (document.Report, document.Report.Story);

        return new[]
        {
            Compare("organ", report.Organ.Name, identity.Organ?.Value),
            Compare("year", report.Year, identity.Year?.Value),
            Compare("title", story.Title, identity.Title?.Text.Replace(" ", "")),
            Compare("period", story.Period?.ToString(), identity.Period is { } period ? (period.Value.From, period.Value.To).ToString() : null),
            Compare("signed", story.Signed, identity.Signed?.Value),
            Compare("sections", "overview disclosure requests remedies improvement otherMatters", string.Join(' ', sections.Where(section => !section.IsPreamble).Select(section => section.Code))),
            Compare("numbers", "一二三四五六", string.Concat(sections.Select(section => section.Numbering))),
            Compare("parts", "proactive onRequest management platform supervision", string.Join(' ', sections.Where(section => section.Code == "overview").SelectMany(section => section.Parts).Select(part => part.Code))),
            Compare("conflicts", "", string.Join("; ", identity.Conflicts)),
        }.OfType<string>().Concat(story.Sections.SelectMany(section => Texts(section.Code, section.Paragraphs, sections)));
    }

    // All text of a section is there, and nothing of its table.
    private static IEnumerable<string> Texts(string code, IReadOnlyList<string> written, IReadOnlyList<Section> sections)
    {
        var found = sections.FirstOrDefault(section => section.Code == code)?.Text.Select(paragraph => paragraph.Text) ?? [];
        return Compare(code, Tight(written), Tight(found)) is { } difference ? [difference] : [];
    }

    private static string Tight(IEnumerable<string> texts) => string.Concat(texts.Select(text => Fold.Tight(text)));

    private static string? Compare(string what, object? expected, object? found) =>
        Equals(expected, found) ? null : $"{what}: expected {Cut(expected)}, found {Cut(found)}";

    private static string Cut(object? value) => $"{value ?? "nothing"}" is { Length: > 160 } text ? text[..80] + " … " + text[^80..] : $"{value ?? "nothing"}";
}
