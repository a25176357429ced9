using Gongkai.Law;
using Gongkai.Reports.Reading.Docx;
using Gongkai.Reports.Reading.Office;
using Gongkai.Reports.Reading.Pdf;
using Gongkai.Reports.Reading.Scan;
using Gongkai.Reports.Reading.Sniffing;
using Gongkai.Reports.Reading.Text;
using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Reading;

/// <summary>Bytes to a <see cref="Document"/>: finds out what the bytes are, from their content first and their name second, and calls that format's reader.</summary>
public static class DocumentReader
{
    /// <summary>Reads one file. What cannot be read is refused with a reason, never thrown.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="fileName">Its name: a hint where the content leaves a choice.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="stop">Ends the reading; outside programs are ended too.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was signalled.</exception>
    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingOptions options, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        if (bytes.Length > options.MostBytes)
        {
            return Refusals.TooLarge(bytes.Length, options.MostBytes);
        }

        if (bytes.IsEmpty)
        {
            return Refusals.Empty;
        }

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(stop);
        clock.CancelAfter(options.MostTime);

        try
        {
            return Dispatch(bytes, fileName, new ReadingBudget(options, clock.Token));
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Refusal;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Refusals.TooSlow;
        }
    }

    private static Outcome<Document> Dispatch(ReadOnlyMemory<byte> bytes, string fileName, ReadingBudget budget)
    {
        var file = Sniffer.Sniff(bytes, fileName);

        // The clock rings on a thread of the pool, which is late where the pool is busy; what is over before it begins does not wait for it.
        if (budget.Left <= TimeSpan.Zero)
        {
            return Refusals.TooSlow;
        }

        return file.Kind switch
        {
            FileKind.Text => TextFileReader.Read(bytes, fileName, budget),
            FileKind.Docx => DocxDocumentReader.Read(bytes, budget),
            FileKind.Xlsx => XlsxDocumentReader.Read(bytes, budget),
            FileKind.Pdf => PdfDocumentReader.Read(bytes, budget),
            FileKind.Image => ImageDocumentReader.Read(bytes, file.Name, budget),
            FileKind.Convertible => OfficeDocumentReader.Read(bytes, file.Name, budget),
            FileKind.Encrypted => Refusals.Encrypted,
            FileKind.DamagedPackage => Refusals.Damaged(file.Name),
            _ => Refusals.Unsupported(file.Name),
        };
    }
}
