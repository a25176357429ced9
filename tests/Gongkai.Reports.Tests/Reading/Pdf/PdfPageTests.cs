using Gongkai.Reports.Reading.Pages;
using Gongkai.Reports.Reading.Pdf;

namespace Gongkai.Reports.Tests.Reading.Pdf;

public sealed class PdfPageTests
{
    private static readonly Lattice Table = new([0, 50, 100], [0, 20], [new(0, 0, 1, 1, new(0, 0, 50, 20)), new(0, 1, 1, 1, new(50, 0, 100, 20))]);

    [Fact]
    public void A_table_that_was_never_recognised_is_no_table_of_blanks()
    {
        var page = new PdfPage(new(1, 600, 800, [new("以下表格为图片，请见附件，特此说明。", new(50, 300, 400, 316))]) { Lattices = [Table] }, IsPicture: true);

        Assert.Empty(page.Unrecognised.Lattices);
        Assert.Single(page.Unrecognised.Words);
    }

    [Fact]
    public void A_table_with_text_stays_beside_one_that_is_a_picture()
    {
        var page = new PdfPage(new(1, 600, 800, [new("一二三四五六七八九十一二三", new(5, 5, 45, 15))]) { Lattices = [Table] }, IsPicture: true);

        Assert.Same(Table, Assert.Single(page.Unrecognised.Lattices));
    }

    [Fact]
    public void Text_that_means_nothing_is_left_out_with_its_tables()
    {
        var page = new PdfPage(new(1, 600, 800, [new("\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009\uE00A\uE00B\uE00C\uE00D", new(5, 5, 45, 15))]) { Lattices = [Table] }, IsPicture: true);

        Assert.Empty(page.Unrecognised.Lattices);
        Assert.Empty(page.Unrecognised.Words);
    }

    [Theory]
    [InlineData("云岭县青禾镇人民政府2023年报告", false)]
    [InlineData("\uE0A1\uE0B2\uE0C3\uE0D4\uE0E5\uE0F6\uE0A1\uE0B2\uE0C3\uE0D4\uE0E5\uE0F6", true)]
    [InlineData("ÎÒÊÇÖÐ¹úÈËÃñÕþ¸®", true)]
    [InlineData("-3-", true)]
    public void Fonts_without_a_map_to_unicode_give_poor_text(string text, bool poor) => Assert.Equal(poor, TextQuality.IsPoor([new(text, default)]));
}
