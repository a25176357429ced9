using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>A DOCX with its tracked changes accepted and its comments, hidden text and properties taken out; what is shown stays.</summary>
internal static class WordCleaning
{
    // What only says how a property was before it changed. (ECMA-376, 17.13.5)
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "commentRangeStart", "commentRangeEnd", "commentReference",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
    };

    public static byte[] Of(ReadOnlyMemory<byte> bytes, ReadingBudget budget) => PackageCleaning.Change(bytes, budget, stream =>
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: true);
        if (document.MainDocumentPart is not { } main)
        {
            throw new InvalidDataException();
        }

        foreach (var story in Stories(main))
        {
            budget.Stop.ThrowIfCancellationRequested();
            Accept(story);
        }

        OpenXmlPart?[] remarks =
        [
            main.WordprocessingCommentsPart, main.WordprocessingCommentsExPart, main.WordprocessingCommentsIdsPart, main.WordCommentsExtensiblePart, main.WordprocessingPeoplePart,
        ];
        main.DeleteParts(remarks.OfType<OpenXmlPart>());
        PackageCleaning.Forget(document);
    });

    private static IEnumerable<OpenXmlElement> Stories(MainDocumentPart main) =>
        new OpenXmlElement?[] { main.Document, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes }
            .Concat(main.HeaderParts.Select(part => part.Header)).Concat(main.FooterParts.Select(part => part.Footer)).OfType<OpenXmlElement>();

    private static void Accept(OpenXmlElement story)
    {
        foreach (var row in story.Descendants<TableRow>().Where(row => row.TableRowProperties?.Elements<Deleted>().Any() == true).ToList())
        {
            row.Remove();
        }

        var joined = story.Descendants<WordParagraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.Elements<Deleted>().Any() == true).ToList();
        foreach (var element in story.Descendants().ToList())
        {
            if (Marks.Contains(element.LocalName) || WordHidden.Gone.Contains(element.LocalName) || (element is Run run && IsHidden(run)))
            {
                element.Remove();
            }
            else if (WordHidden.Came.Contains(element.LocalName))
            {
                Unwrap(element);
            }
        }

        joined.ForEach(Join);
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true);

    private static void Unwrap(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements.ToList())
        {
            child.Remove();
            element.InsertBeforeSelf(child);
        }

        element.Remove();
    }

    // A paragraph whose mark was deleted runs on into the next, which keeps its own format.
    private static void Join(WordParagraph paragraph)
    {
        var content = paragraph.ChildElements.Where(child => child is not ParagraphProperties).ToList();
        if (paragraph.Parent is null || paragraph.NextSibling() is not WordParagraph next)
        {
            return;
        }

        var before = next.ParagraphProperties as OpenXmlElement;
        foreach (var child in content)
        {
            child.Remove();
            before = before is null ? next.PrependChild(child) : next.InsertAfter(child, before);
        }

        paragraph.Remove();
    }
}
