using System.Globalization;
using System.Net;
using System.Text;
using QRCoder;

namespace Gongkai.App.Content;

/// <summary>A QR code as an SVG drawing: black on white with its quiet zone, without script or style, so that it may stand in any page or be served by itself.</summary>
public static class QrSvg
{
    /// <summary>The most bytes of text that phones still read well from paper.</summary>
    public const int MostBytes = 1024;

    private const int Quiet = 4;

    /// <param name="text">What a phone reads: an address, mostly.</param>
    /// <param name="title">What it is, for those who do not see it.</param>
    /// <exception cref="ArgumentException">Nothing, or more than <see cref="MostBytes"/>.</exception>
    public static string Of(string text, string title)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            throw new ArgumentException($"A QR code takes at most {MostBytes} bytes.", nameof(text));
        }

        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);

        // The library's matrix has a quiet zone of its own.
        return Draw(data.ModuleMatrix, 4, data.ModuleMatrix.Count - 8, title);
    }

    private static string Draw(List<System.Collections.BitArray> matrix, int first, int count, string title)
    {
        var path = new StringBuilder();

        for (var y = 0; y < count; y++)
        {
            for (var x = 0; x < count; x++)
            {
                var from = x;
                while (x < count && matrix[first + y][first + x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{from + Quiet} {y + Quiet}h{x - from}v1h-{x - from}z");
                }
            }
        }

        var size = count + (2 * Quiet);
        return string.Create(CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" shape-rendering="crispEdges"><title>{WebUtility.HtmlEncode(title)}</title><path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path d="{path}"/></svg>""");
    }
}
