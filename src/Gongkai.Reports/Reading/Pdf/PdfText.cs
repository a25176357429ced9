using System.Globalization;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>The words of a PDF with their positions, from <c>pdftotext -bbox-layout</c>.</summary>
/// <param name="Title">From the file's properties; null when there is none.</param>
/// <param name="Pages">In order.</param>
internal sealed record PdfText(string? Title, IReadOnlyList<PageSheet> Pages)
{
    /// <summary>No report is that long; what is longer is a book.</summary>
    public const int MostPages = 300;

    private const int MostOutput = 96 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    public static Outcome<PdfText> Read(string path, ReadingBudget budget)
    {
        var run = ProgramRun.Start(
            OutsidePrograms.PdfToText,
            ["-bbox-layout", "-enc", "UTF-8", "-l", MostPages.ToString(CultureInfo.InvariantCulture), path, "-"],
            new RunLimits(budget.Options.MostTime, MostOutput),
            budget.Stop);

        return run.Refusal is { } refusal
            ? refusal
            : run.Value.ExitCode != 0 ? WhyNot(run.Value.Errors) : Parse(run.Value.Text, budget);
    }

    private static Refusal WhyNot(string errors) => errors.Contains("password", StringComparison.OrdinalIgnoreCase) ? Refusals.Encrypted : Refusals.Damaged("PDF");

    private static PdfText Parse(string xhtml, ReadingBudget budget)
    {
        // The head holds the properties as the file has them, broken bytes included; only the body is sure to be well formed.
        var from = xhtml.IndexOf("<doc>", StringComparison.Ordinal);
        var to = xhtml.LastIndexOf("</doc>", StringComparison.Ordinal);

        return from < 0 || to < from
            ? new(null, [])
            : new(TitleOf(xhtml[..from]), PagesOf(Clean(xhtml.AsSpan()[from..(to + "</doc>".Length)]), budget));
    }

    private static List<PageSheet> PagesOf(string xml, ReadingBudget budget)
    {
        var pages = new List<PageSheet>();
        var words = new List<Word>();

        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), Settings);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, Name: "page" })
                {
                    words = [];
                    pages.Add(new(pages.Count + 1, Measure(reader, "width"), Measure(reader, "height"), words));
                }
                else if (reader is { NodeType: XmlNodeType.Element, Name: "word" })
                {
                    AddWord(reader, words, budget);
                }
            }
        }
        catch (XmlException)
        {
            // What was read up to the broken place stands.
        }

        return pages;
    }

    private static void AddWord(XmlReader reader, List<Word> words, ReadingBudget budget)
    {
        var box = new Box(Measure(reader, "xMin"), Measure(reader, "yMin"), Measure(reader, "xMax"), Measure(reader, "yMax"));
        reader.Read();

        if (reader.NodeType == XmlNodeType.Text && reader.Value.Trim() is { Length: > 0 } text)
        {
            budget.Characters(text.Length);
            words.Add(new(text, box));
        }
    }

    private static float Measure(XmlReader reader, string name) =>
        float.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? Math.Clamp(number, -20_000, 20_000) : 0;

    private static string Clean(ReadOnlySpan<char> text)
    {
        var clean = text.ToArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if ((clean[i] < ' ' && clean[i] is not ('\n' or '\r' or '\t')) || clean[i] >= '\uFFFE')
            {
                clean[i] = '\uFFFD';
            }
        }

        return new(clean);
    }

    private static string? TitleOf(string head)
    {
        var from = head.IndexOf("<title>", StringComparison.Ordinal);
        var to = head.IndexOf("</title>", StringComparison.Ordinal);
        var title = from < 0 || to < from ? "" : System.Net.WebUtility.HtmlDecode(head[(from + "<title>".Length)..to]).Trim();

        return title.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? title : null;
    }
}
