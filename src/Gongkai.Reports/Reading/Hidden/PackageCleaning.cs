using DocumentFormat.OpenXml.Packaging;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>Changes an Office package within the bounds of reading.</summary>
internal static class PackageCleaning
{
    /// <summary>The package after the change, which works on a stream of its own.</summary>
    public static byte[] Change(ReadOnlyMemory<byte> bytes, ReadingBudget budget, Action<Stream> change)
    {
        Measure(bytes, budget);
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        stream.Position = 0;
        try
        {
            change(stream);
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or FileFormatException)
        {
            throw new InvalidDataException(damage.Message, damage);
        }

        return stream.ToArray();
    }

    /// <summary>Clears what tells about the people who wrote it, and the places in its photographs.</summary>
    public static void Forget(OpenXmlPackage document)
    {
        var said = document.PackageProperties;
        said.Creator = said.LastModifiedBy = said.Keywords = said.Description = said.Subject = said.Category = null;
        var told = document.GetPartsOfType<ExtendedFilePropertiesPart>().Cast<OpenXmlPart>().Concat(document.GetPartsOfType<CustomFilePropertiesPart>()).ToList();
        document.DeleteParts(told);

        foreach (var picture in document.GetAllParts().OfType<ImagePart>().Where(part => part.ContentType == "image/jpeg"))
        {
            using var copy = new MemoryStream();
            using (var now = picture.GetStream(FileMode.Open, FileAccess.Read))
            {
                now.CopyTo(copy);
            }

            picture.FeedData(new MemoryStream(JpegHidden.Without(copy.ToArray())));
        }
    }

    // The library unpacks what it is given: so everything is unpacked once within the budget first.
    private static void Measure(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var zip = Zip.Open(bytes);
        foreach (var entry in zip.Entries)
        {
            using var part = zip.Part(entry.FullName, budget)!;
            part.CopyTo(Stream.Null);
        }
    }
}
