using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Sniffing;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>
/// Finds what a file carries along without showing it, before the file leaves the house: comments, tracked changes, hidden sheets and rows, text under
/// black bars, properties, embedded files, the place of a photograph. Files with covered tables have gone out this way more than once.
/// </summary>
public static class HiddenContent
{
    /// <summary>Most findings kept of one file; a thousand comments are dealt with like one.</summary>
    public const int Most = 500;

    /// <summary>Looks through one file. A file that cannot be opened is refused; a format that nobody here can look into is itself a finding.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="fileName">Its name: a hint where the content leaves a choice.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="stop">Ends it.</param>
    public static Outcome<IReadOnlyList<HiddenPart>> Find(ReadOnlyMemory<byte> bytes, string fileName, ReadingOptions options, CancellationToken stop = default) =>
        Guarded(bytes, fileName, options, budget => Sniffer.Sniff(bytes, fileName) switch
        {
            { Kind: FileKind.Docx } => Parts(WordHidden.In(bytes, budget)),
            { Kind: FileKind.Xlsx } => Parts(SheetHidden.In(bytes, budget)),
            { Kind: FileKind.Pdf } => PdfHidden.In(bytes, budget),
            { Name: "jpeg" } => Parts(JpegHidden.In(bytes.Span)),
            { Name: "png" } => Parts(PngHidden.In(bytes.Span)),
            { Kind: FileKind.Text } => Parts([]),
            { Kind: FileKind.Encrypted } => Refusals.Encrypted,
            { Kind: FileKind.DamagedPackage, Name: var name } => Refusals.Damaged(name),
            var file => Parts([HiddenPart.Of(HiddenKind.NotLooked, new(file.Name, file.Name), "")]),
        }, stop);

    /// <summary>The file without what can be taken out of it and leave the pages as they are; the same bytes when there is nothing of the kind.</summary>
    public static Outcome<byte[]> Remove(ReadOnlyMemory<byte> bytes, string fileName, ReadingOptions options, CancellationToken stop = default) =>
        Guarded<byte[]>(bytes, fileName, options, budget => Sniffer.Sniff(bytes, fileName) switch
        {
            { Kind: FileKind.Docx } => WordCleaning.Of(bytes, budget),
            { Kind: FileKind.Xlsx } => SheetCleaning.Of(bytes, budget),
            { Name: "jpeg" } => JpegHidden.Without(bytes.Span),
            { Name: "png" } => PngHidden.Without(bytes.Span),
            _ => bytes.ToArray(),
        }, stop);

    private static Outcome<IReadOnlyList<HiddenPart>> Parts(IEnumerable<HiddenPart> parts) => parts.Take(Most).ToArray();

    // Every bound of reading holds here too: these files come from outside.
    private static Outcome<T> Guarded<T>(ReadOnlyMemory<byte> bytes, string fileName, ReadingOptions options, Func<ReadingBudget, Outcome<T>> look, CancellationToken stop)
        where T : notnull
    {
        if (bytes.Length > options.MostBytes)
        {
            return Refusals.TooLarge(bytes.Length, options.MostBytes);
        }

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(stop);
        clock.CancelAfter(options.MostTime);

        try
        {
            return look(new ReadingBudget(options, clock.Token));
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Refusal;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException)
        {
            return Refusals.Damaged(Sniffer.Sniff(bytes, fileName).Name);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Refusals.TooSlow;
        }
    }
}
