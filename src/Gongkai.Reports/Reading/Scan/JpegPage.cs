using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>A JPEG as a PDF of one page, since PDF holds JPEG as it is: poppler then does the decoding and the scaling.</summary>
internal static class JpegPage
{
    /// <summary>The PDF; null when the file has no readable header or is larger than any page.</summary>
    public static byte[]? Wrap(ReadOnlySpan<byte> jpeg)
    {
        if (Frame(jpeg) is not { } frame || (long)frame.Width * frame.Height > GrayImage.MostPixels)
        {
            return null;
        }

        var colours = frame.Channels switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", _ => "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]" };
        var show = string.Create(CultureInfo.InvariantCulture, $"q {frame.Width} 0 0 {frame.Height} 0 0 cm /I Do Q");

        using var pdf = new MemoryStream();
        Write("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        Write(string.Create(CultureInfo.InvariantCulture, $"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {frame.Width} {frame.Height}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>endobj\n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"4 0 obj<</Length {show.Length}>>stream\n{show}\nendstream endobj\n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"5 0 obj<</Type/XObject/Subtype/Image/Width {frame.Width}/Height {frame.Height}/BitsPerComponent 8/ColorSpace {colours}/Filter/DCTDecode/Length {jpeg.Length}>>stream\n"));
        pdf.Write(jpeg);

        // Without a table of positions: poppler finds the objects itself.
        Write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>The size from the start-of-frame marker (ITU T.81, B.2.2).</summary>
    private static (int Width, int Height, int Channels)? Frame(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker is 0xFF)
            {
                at++;
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]));
                return width > 0 && height > 0 ? (width, height, jpeg[at + 9]) : null;
            }
            else
            {
                at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            }
        }

        return null;
    }
}
