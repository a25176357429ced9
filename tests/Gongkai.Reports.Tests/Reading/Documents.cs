using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Reading;

/// <summary>Documents as a person would see them, for assertions.</summary>
internal static class Documents
{
    /// <summary>Text to document, under a name that may hint at its format.</summary>
    public static Document Read(string text, string fileName) => Read(Encoding.UTF8.GetBytes(text), fileName);

    /// <summary>Bytes to document.</summary>
    public static Document Read(byte[] bytes, string fileName) => Outcome(bytes, fileName, Patience.Options).Value;

    /// <summary>Bytes to document or refusal, under the ordinary bounds.</summary>
    public static Outcome<Document> Outcome(byte[] bytes, string fileName, ReadingOptions? options = null) =>
        DocumentReader.Read(bytes, fileName, options ?? new ReadingOptions(), TestContext.Current.CancellationToken);

    /// <summary>
    /// The blocks, one a line: paragraphs as they are (headings after #, site furniture after ~), tables as their grids between rules.
    /// </summary>
    public static string Print(this Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            text.Append(block.Chrome ? "~ " : "");
            text.Append(block switch
            {
                Paragraph paragraph => (paragraph.Heading ? "# " : "") + paragraph.Text.Replace("\n", "⏎") + "\n",
                Table table => $"--\n{table.Grid}--\n",
                _ => throw new InvalidOperationException(block.GetType().Name),
            });
        }

        return text.ToString();
    }
}
