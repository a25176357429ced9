using QRCoder;

namespace Gongkai.App.Content;

/// <summary>A QR code as a picture, for documents. In pages it is drawn (<see cref="QrSvg"/>).</summary>
public static class QrPng
{
    private const int PixelsPerModule = 8;

    public static byte[] Of(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsPerModule);
    }
}
