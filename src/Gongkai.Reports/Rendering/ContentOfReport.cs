using Gongkai.Law;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Rendering;

/// <summary>A report as read to its content: the document's paragraphs sorted into preamble, sections, parts and what stands below a table.</summary>
internal static class ContentOfReport
{
    public static ReportContent Of(Report report, LawBook law)
    {
        var form = report.Form.Form ?? law.FormFor(report.Identity.Year?.Value ?? int.MaxValue) ?? law.Forms[^1];
        var order = Order(report.Document);

        return new ReportContent(form, report.Figures.Form == form ? report.Figures : new(form, report.Figures.All.Where(r => RenderedCells.Allows(form, r.Cell))))
        {
            Organ = report.Identity.Organ?.Value,
            Year = report.Identity.Year?.Value,
            Title = report.Identity.Title?.Text.Trim(),
            Preamble = Texts(report.Sections.Where(section => section.IsPreamble).SelectMany(section => section.Text)),
            Sections = Sections(report, order),
            Signature = report.Identity.Signed is null ? null : report.Identity.Organ?.Value,
            Signed = report.Identity.Signed?.Value,
            Published = report.Identity.Published?.Value,
        };
    }

    /// <summary>Where each block stands in the document, by its line.</summary>
    private static Dictionary<Place, int> Order(Document document)
    {
        var order = new Dictionary<Place, int>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            order.TryAdd(Start(document.Blocks[i].Place), i);
        }

        return order;
    }

    private static Place Start(Place place) => place with { From = 0, To = 0 };

    private static IReadOnlyList<SectionContent> Sections(Report report, Dictionary<Place, int> order) =>
        [.. report.Sections.Where(section => !section.IsPreamble).GroupBy(section => section.Code ?? section.Heading).Select(same => Section(report, [.. same], order))];

    private static SectionContent Section(Report report, IReadOnlyList<Section> same, Dictionary<Place, int> order)
    {
        var parts = same.SelectMany(section => section.Parts).ToList();
        var table = same.Min(section => TableAfter(report, section, order));
        var rest = same.SelectMany(BeforeParts).ToLookup(paragraph => order.GetValueOrDefault(Start(paragraph.Place)) > table);

        return new SectionContent(same[0].Code, Texts(rest[false]))
        {
            Heading = same[0].Code is null ? (same[0].Numbering is { } number ? number + "、" : "") + same[0].Heading : null,
            Parts = [.. parts.GroupBy(part => part.Code).Select(part => new PartContent(part.Key, Texts(part.SelectMany(p => p.Text))))],
            Below = Texts(rest[true]),
        };
    }

    /// <summary>What stands before the first part; everything after it belongs to one of the parts.</summary>
    private static IEnumerable<Paragraph> BeforeParts(Section section)
    {
        if (section.Parts.Count == 0)
        {
            return section.Text;
        }

        // Paragraphs of a PDF know only their page; a section that was read knows its parts, one that was built has places.
        return section.Texts.Count == section.Text.Count
            ? section.Text.Zip(section.Texts).Where(pair => pair.Second.Part is null).Select(pair => pair.First)
            : section.Text.TakeWhile(paragraph => IsBefore(paragraph.Place, section.Parts[0].Place));
    }

    private static bool IsBefore(Place paragraph, Place part) =>
        (paragraph.Page, paragraph.Line) == (part.Page, part.Line) ? paragraph.To > 0 && paragraph.To < part.From : (paragraph.Page, paragraph.Line).CompareTo((part.Page, part.Line)) < 0;

    /// <summary>The block number of the first table after the section's heading; beyond every block where there is none.</summary>
    private static int TableAfter(Report report, Section section, Dictionary<Place, int> order)
    {
        if (order.TryGetValue(Start(section.Place), out var heading))
        {
            for (var i = heading + 1; i < report.Document.Blocks.Count; i++)
            {
                if (report.Document.Blocks[i] is Table)
                {
                    return i;
                }
            }
        }

        return int.MaxValue;
    }

    private static string[] Texts(IEnumerable<Paragraph> paragraphs) => [.. paragraphs.Select(Text).Where(text => text.Length > 0)];

    private static string Text(Paragraph paragraph) => Printable.Text(paragraph.Text).Trim();
}
