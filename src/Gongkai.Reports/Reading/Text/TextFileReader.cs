using Gongkai.Law;
using Gongkai.Reports.Reading.Encodings;
using Gongkai.Reports.Reading.Html;

namespace Gongkai.Reports.Reading.Text;

/// <summary>Files that are text in some encoding: pages, Markdown, plain text.</summary>
internal static class TextFileReader
{
    /// <summary>Text takes several times its bytes once decoded and parsed; pages with pictures inside reach some 20 MB.</summary>
    private const int MostBytes = 32 * 1024 * 1024;

    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingBudget budget)
    {
        if (bytes.Length > MostBytes)
        {
            return Refusals.TooLarge(bytes.Length, MostBytes);
        }

        var page = MimeArchive.Is(bytes.Span) ? MimeArchive.Page(bytes.Span) : null;
        var decoded = TextDecoder.Decode(page ?? bytes.Span);
        var text = decoded.Text;

        if (decoded.Likeness < 0 || TextSniffer.IsBinary(text))
        {
            return Refusals.UnknownFormat;
        }

        if (RenderedReport.Read(text, budget) is { } rendered)
        {
            return rendered;
        }

        var document = TextSniffer.Sniff(text, fileName) switch
        {
            TextFormat.Html => HtmlDocumentReader.Read(text, budget),
            TextFormat.Script => ScriptFile.Read(text, budget),
            TextFormat.Delimited => DelimitedText.Read(text, budget),
            var format => PlainText.Read(text, budget, format == TextFormat.Markdown),
        };

        return document with { Remarks = [.. document.Remarks, .. RemarksOn(decoded)] };
    }

    private static IEnumerable<Wording> RemarksOn(DecodedText decoded)
    {
        if (decoded.Nulls > 0)
        {
            yield return Remarks.Nulls(decoded.Nulls);
        }

        if (decoded.Lost > 0)
        {
            yield return Remarks.Undecodable(decoded.Lost);
        }
    }
}
