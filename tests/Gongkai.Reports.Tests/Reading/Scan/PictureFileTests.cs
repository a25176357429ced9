using Gongkai.Reports.Reading;
using Gongkai.Reports.Reading.Pages;
using Gongkai.Reports.Reading.Scan;

namespace Gongkai.Reports.Tests.Reading.Scan;

public sealed class PictureFileTests
{
    private static readonly Picture Small = new(5, 3, [0, 50, 100, 150, 200, 10, 60, 110, 160, 210, 20, 70, 120, 170, 220]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Png_comes_out_as_it_went_in(bool colour)
    {
        var image = PngImage.Read(PictureFiles.Png(Small, colour)).Value;

        Assert.Equal((5, 3), (image.Width, image.Height));
        Assert.Equal(Small.Pixels, image.Pixels);
    }

    [Fact]
    public void A_damaged_png_is_refused()
    {
        var png = PictureFiles.Png(new(400, 400, new byte[160_000]));

        Assert.Equal("read.damaged", Documents.Outcome(png[..100], "a.png").Refusal?.Code);
        Assert.Equal("read.damaged", PngImage.Read([.. png[..60], .. new byte[300]]).Refusal?.Code);
        Assert.Equal("read.damaged", PngImage.Read(png.AsSpan(0, 20)).Refusal?.Code);
    }

    [Fact]
    public void A_png_that_claims_to_be_huge_is_refused_before_memory_is_taken()
    {
        var png = PictureFiles.Png(Small);
        png[16] = 0x7F;

        Assert.Equal("read.too-large", PngImage.Read(png).Refusal?.Code);
    }

    [Fact]
    public void An_interlaced_png_is_not_called_damaged()
    {
        var png = PictureFiles.Png(Small);
        png[28] = 1;

        var refusal = PngImage.Read(png).Refusal;
        Assert.Equal("read.unsupported-format", refusal?.Code);
        Assert.Contains("另存", refusal?.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jpeg_without_a_frame_is_refused() => Assert.Equal("read.damaged", Documents.Outcome([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. new byte[400]], "a.jpg").Refusal?.Code);

    [Fact]
    public void Tiff_is_refused_with_advice() => Assert.Contains("PNG", Documents.Outcome([0x49, 0x49, 0x2A, 0, .. new byte[100]], "a.tif").Refusal?.Reason.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(-1.3)]
    [InlineData(2.5)]
    public void The_slope_of_a_page_is_found(double degrees)
    {
        var pixels = new byte[900 * 1200];
        Array.Fill(pixels, (byte)255);
        for (var line = 100; line < 1100; line += 40)
        {
            for (var y = line; y < line + 8; y++)
            {
                pixels.AsSpan((y * 900) + 100, 700).Fill(20);
            }
        }

        var turned = new Picture(900, 1200, pixels).Turned(degrees);
        Assert.Equal(degrees, Skew.Angle(new GrayImage(900, 1200, turned.Pixels), 128), 0.12);
    }
}
