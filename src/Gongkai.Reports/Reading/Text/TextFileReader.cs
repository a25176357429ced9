using Gongkai.Law;
using Gongkai.Reports.Reading.Encodings;
using Gongkai.Reports.Reading.Html;

namespace Gongkai.Reports.Reading.Text;

/// <summary>Files that are text in some encoding: pages, Markdown, plain text.</summary>
internal static class TextFileReader
{
    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingBudget budget)
    {
        var decoded = TextDecoder.Decode(bytes.Span);
        var text = decoded.Text;

        if (decoded.Likeness < 0 || TextSniffer.IsBinary(text))
        {
            return Refusals.UnknownFormat;
        }

        var document = TextSniffer.Sniff(text, fileName) switch
        {
            TextFormat.Html => HtmlDocumentReader.Read(text, budget),
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
