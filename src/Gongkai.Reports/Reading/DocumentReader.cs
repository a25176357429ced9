using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Reading.Html;
using Gongkai.Reports.Reading.Text;

namespace Gongkai.Reports.Reading;

/// <summary>Bytes to a <see cref="Document"/>: finds out what the bytes are, from their content first and their name second, and calls that format's reader.</summary>
public static class DocumentReader
{
    /// <summary>Reads one file. What cannot be read is refused with a reason, never thrown.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="fileName">Its name: a hint where the content leaves a choice.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="stop">Ends the reading; outside programs are ended too.</param>
    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingOptions options, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var text = Encoding.UTF8.GetString(bytes.Span);

        return bytes.Length > options.MostBytes
            ? new Refusal("read.too-large", new Wording("文件过大", "The file is too large"))
            : Path.GetExtension(fileName) is ".html" or ".htm" ? HtmlDocumentReader.Read(text) : PlainText.Read(text);
    }
}
