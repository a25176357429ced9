using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Reports.Tests.Reading.Scan;

/// <summary>A copier for tests: pages of a PDF as pictures, laid on the glass more or less straight, with dust and uneven light.</summary>
/// <param name="Dpi">Dots to the inch.</param>
/// <param name="Degrees">How crooked.</param>
/// <param name="Dust">Share of pixels that turn dark or light.</param>
/// <param name="Grain">Spread of the noise on every pixel, in grey values.</param>
internal sealed record Scanner(int Dpi, double Degrees = 0, double Dust = 0, int Grain = 0)
{
    /// <summary>The pages as pictures.</summary>
    public IReadOnlyList<Picture> Pages(byte[] pdf)
    {
        Assert.SkipWhen(OutsidePrograms.PdfToPpm.Find().Refusal is not null || OutsidePrograms.Tesseract.Find().Refusal is not null, "poppler or tesseract is not installed");
        var folder = Directory.CreateTempSubdirectory("gongkai-test-");

        try
        {
            var path = Path.Combine(folder.FullName, "in.pdf");
            File.WriteAllBytes(path, pdf);
            using var draw = Process.Start(new ProcessStartInfo(OutsidePrograms.PdfToPpm.Find().Value, ["-gray", "-r", Dpi.ToString(CultureInfo.InvariantCulture), path, Path.Combine(folder.FullName, "page")]))!;
            draw.WaitForExit();

            return [.. Directory.GetFiles(folder.FullName, "*.pgm").Order().Select((file, number) => Distort(Picture.FromPgm(File.ReadAllBytes(file)), number))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The pages as a PDF without text.</summary>
    public byte[] Scan(byte[] pdf) => PictureFiles.Pdf(Pages(pdf), Dpi);

    private Picture Distort(Picture page, int seed)
    {
        var random = new Random(seed + 17);
        var turned = Degrees == 0 ? page : page.Turned(Degrees);

        for (var i = 0; i < turned.Pixels.Length; i++)
        {
            var grain = Grain == 0 ? 0 : random.Next(-Grain, Grain + 1);
            var pixel = Dust > 0 && random.NextDouble() < Dust ? random.Next(0, 256) : turned.Pixels[i] + grain;
            turned.Pixels[i] = (byte)Math.Clamp(pixel, 0, 255);
        }

        return turned;
    }
}

/// <summary>A page in shades of grey.</summary>
internal sealed record Picture(int Width, int Height, byte[] Pixels)
{
    public static Picture FromPgm(byte[] bytes)
    {
        var header = Encoding.ASCII.GetString(bytes, 0, 40).Split('\n');
        var size = header[1].Split(' ');
        var start = header[0].Length + header[1].Length + header[2].Length + 3;
        return new(int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture), bytes[start..]);
    }

    public Picture Turned(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var turned = new byte[Pixels.Length];
        Array.Fill(turned, (byte)250);

        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var fromX = (Width / 2.0) + ((x - (Width / 2.0)) * cos) + ((y - (Height / 2.0)) * sin);
                var fromY = (Height / 2.0) - ((x - (Width / 2.0)) * sin) + ((y - (Height / 2.0)) * cos);
                if (fromX >= 0 && fromY >= 0 && fromX < Width - 1 && fromY < Height - 1)
                {
                    turned[(y * Width) + x] = Between(fromX, fromY);
                }
            }
        }

        return this with { Pixels = turned };
    }

    private byte Between(double x, double y)
    {
        var (left, top) = ((int)x, (int)y);
        var (dx, dy, at) = (x - left, y - top, (top * Width) + left);
        return (byte)((((Pixels[at] * (1 - dx)) + (Pixels[at + 1] * dx)) * (1 - dy)) + (((Pixels[at + Width] * (1 - dx)) + (Pixels[at + Width + 1] * dx)) * dy));
    }
}

/// <summary>Pictures as files.</summary>
internal static class PictureFiles
{
    /// <summary>A PDF whose pages are pictures.</summary>
    public static byte[] Pdf(IReadOnlyList<Picture> pages, int dpi)
    {
        using var pdf = new MemoryStream();
        var kids = string.Join(' ', pages.Select((_, i) => $"{3 + (i * 3)} 0 R"));
        Write($"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[{kids}]/Count {pages.Count}>>endobj\n");

        for (var i = 0; i < pages.Count; i++)
        {
            var (page, number) = (pages[i], 3 + (i * 3));
            var (width, height) = (Points(page.Width), Points(page.Height));
            var show = $"q {width} 0 0 {height} 0 0 cm /I Do Q";
            var packed = Zlib(page.Pixels);
            Write($"{number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Resources<</XObject<</I {number + 2} 0 R>>>>/Contents {number + 1} 0 R>>endobj\n");
            Write($"{number + 1} 0 obj<</Length {show.Length}>>stream\n{show}\nendstream endobj\n");
            Write($"{number + 2} 0 obj<</Type/XObject/Subtype/Image/Width {page.Width}/Height {page.Height}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode/Length {packed.Length}>>stream\n");
            pdf.Write(packed);
            Write("\nendstream endobj\n");
        }

        Write($"trailer<</Root 1 0 R/Size {3 + (pages.Count * 3)}>>\n%%EOF\n");
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
        string Points(int pixels) => (pixels * 72.0 / dpi).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>A JPEG, by way of a PDF that poppler draws.</summary>
    public static byte[] Jpeg(Picture page)
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-test-");

        try
        {
            var path = Path.Combine(folder.FullName, "in.pdf");
            File.WriteAllBytes(path, Pdf([page], 72));
            using var draw = Process.Start(new ProcessStartInfo(OutsidePrograms.PdfToPpm.Find().Value, ["-jpeg", "-r", "72", "-singlefile", path, Path.Combine(folder.FullName, "page")]))!;
            draw.WaitForExit();
            return File.ReadAllBytes(Path.Combine(folder.FullName, "page.jpg"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A PNG, in grey or as red, green, blue and alpha.</summary>
    public static byte[] Png(Picture page, bool colour = false)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = [.. BigEndian(page.Width), .. BigEndian(page.Height), 8, (byte)(colour ? 6 : 0), 0, 0, 0];
        Chunk("IHDR", header);

        var channels = colour ? 4 : 1;
        var rows = new byte[page.Height * ((page.Width * channels) + 1)];
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                var at = (y * ((page.Width * channels) + 1)) + 1 + (x * channels);
                rows.AsSpan(at, channels).Fill(page.Pixels[(y * page.Width) + x]);
                rows[at + channels - 1] = colour ? (byte)255 : rows[at];
            }
        }

        Chunk("IDAT", Zlib(rows));
        Chunk("IEND", []);
        return png.ToArray();

        void Chunk(string name, byte[] data) => png.Write([.. BigEndian(data.Length), .. Encoding.ASCII.GetBytes(name), .. data, 0, 0, 0, 0]);
    }

    private static byte[] BigEndian(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Zlib(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }
}
