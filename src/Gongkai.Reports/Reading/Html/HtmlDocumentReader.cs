using AngleSharp.Dom;
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

    /// <summary>Tags open at once; old pages leave some hundreds of font tags open.</summary>
    private const int MostOpenTags = 1_500;

    private const int MostDepth = 512;

    /// <summary>A whole page. Where nothing visible holds a table, tables in hidden parts and then in scripts are taken.</summary>
    public static Document Read(string html, ReadingBudget budget)
    {
        var page = Parse(html, budget);
        var assembler = new Assembler(budget);
        var walk = new HtmlWalk(assembler, budget.Stop);
        walk.Read(page);

        var remarks = new List<Wording>();
        if (!assembler.HasData && walk.HidesTables)
        {
            assembler = new Assembler(budget);
            walk = new HtmlWalk(assembler, budget.Stop) { ShowHidden = true };
            walk.Read(page);
            remarks.Add(Remarks.HiddenContent);
        }

        if (!assembler.HasData)
        {
            ReadScripts(walk, assembler, budget);
        }

        if (!assembler.HasData)
        {
            remarks.AddRange(walk.Media.Remarks());
        }

        var document = Finish(assembler, new TapeReader(assembler.Tape, budget), remarks);
        return document with { MetaTitle = walk.Meta.Title ?? page.Title, MetaPublished = walk.Meta.Published };
    }

    /// <summary>A piece of HTML inside another text, such as a table in Markdown. Numbers go on from those already given.</summary>
    public static IReadOnlyList<Block> ReadPiece(string html, ReadingBudget budget, int tables, int line)
    {
        var page = Parse(html, budget);
        var assembler = new Assembler(budget);
        new HtmlWalk(assembler, budget.Stop).Read(page);

        return Finish(assembler, new TapeReader(assembler.Tape, budget) { Tables = tables, Line = line }, []).Blocks;
    }

    private static Document Finish(Assembler assembler, TapeReader tape, List<Wording> remarks)
    {
        PageFurniture.Mark(assembler.Tape);
        var blocks = tape.Read();

        return new Document("html", blocks) { Remarks = tape.Cut ? [.. remarks, Remarks.WideTable] : remarks };
    }

    private static void ReadScripts(HtmlWalk walk, Assembler assembler, ReadingBudget budget)
    {
        foreach (var script in walk.Scripts)
        {
            var html = script.AsSpan().TrimStart() is ['<', ..] ? script : ScriptStrings.Html(script);
            if (html.Length > 0)
            {
                var piece = Parse(html, budget);
                new HtmlWalk(assembler, budget.Stop).Read(piece);
            }
        }
    }

    // Not disposed of: it holds nothing but memory, and taking it apart costs more than leaving it.
    private static IHtmlDocument Parse(string html, ReadingBudget budget)
    {
        if (html.AsSpan().Count('<') > MostTags)
        {
            throw new UnreadableException(Refusals.TooManyTags);
        }

        if (NestingScan.Deepest(html) > MostOpenTags)
        {
            throw new UnreadableException(Refusals.TooDeep);
        }

        budget.Stop.ThrowIfCancellationRequested();
        return new HtmlParser(Parsing(budget.Stop)).ParseDocument(html);
    }

    private static HtmlParserOptions Parsing(CancellationToken stop) => new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        MaximumDepth = MostDepth,
        OnCreated = (_, _) => stop.ThrowIfCancellationRequested(),
    };
}
