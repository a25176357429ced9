using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Law;
using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Html;

/// <summary>A page, or a piece of one, to blocks.</summary>
internal static class HtmlDocumentReader
{
    /// <summary>A report has some two thousand tags, a portal page around it ten times that. Each costs a few hundred bytes of memory once parsed.</summary>
    private const int MostTags = 600_000;

    private static readonly HtmlParserOptions Parsing = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        MaximumDepth = 512,
    };

    public static Document Read(string html, ReadingBudget budget)
    {
        if (html.AsSpan().Count('<') > MostTags)
        {
            throw new UnreadableException(Refusals.TooManyTags);
        }

        using var page = new HtmlParser(Parsing).ParseDocument(html);
        budget.Stop.ThrowIfCancellationRequested();

        var assembler = new Assembler(budget);
        var walk = new HtmlWalk(assembler, budget.Stop);
        walk.Read(page);
        assembler.EndLine();

        var tape = new TapeReader(assembler.Tape, budget);
        return new Document("html", tape.Read())
        {
            MetaTitle = walk.Meta.Title ?? page.Title,
            MetaPublished = walk.Meta.Published,
            Remarks = tape.Cut ? [Remarks.WideTable] : [],
        };
    }
}
