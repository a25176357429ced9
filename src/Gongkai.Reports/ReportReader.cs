using Gongkai.Law;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports;

/// <summary>Reads an annual report from the bytes of a file, in any of the supported formats and layouts.</summary>
public static class ReportReader
{
    /// <summary>Bytes to report. A file that cannot be read is refused with a reason; a file that is no annual report is a report without a form.</summary>
    public static Outcome<Report> Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingOptions options, CancellationToken stop = default)
    {
        var document = DocumentReader.Read(bytes, fileName, options, stop);
        return document.Refusal is { } refusal ? refusal : From(document.Value, fileName, options.Law);
    }

    /// <summary>A document that is already in blocks.</summary>
    public static Report From(Document document, string fileName, LawBook law)
    {
        var (identity, sections) = NarrativeReader.Read(document, law);
        var (form, figures) = FigureReader.Read(document, law, identity.Year?.Value);

        return new Report(fileName, document, form, identity, figures, sections);
    }
}
