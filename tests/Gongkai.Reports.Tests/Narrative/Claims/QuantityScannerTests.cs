using Gongkai.Reports.Narrative.Claims;
using Gongkai.Reports.Narrative.Layout;

namespace Gongkai.Reports.Tests.Narrative.Claims;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("公开信息1,234条", "1234条")]
    [InlineData("公开信息１２条", "12条")]
    [InlineData("收费5949.088667万元", "5949.088667万元")]
    [InlineData("浏览8232万次", "82320000次")]
    [InlineData("近三百条，1000余件", "≈300条 ≈1000件")]
    [InlineData("收到两件，办结十二件", "2件 12件")]
    [InlineData("占15.4%", "15.4%")]
    [InlineData("费用为0", "0")]
    public void Numbers_are_found_with_their_units(string text, string found) => Assert.Equal(found, Scan(text));

    [Theory]
    [InlineData("2024年12月31日")]
    [InlineData("第20条、第十二条")]
    [InlineData("一是加强统一领导，落实三审三校")]
    [InlineData("高效办成一件事")]
    [InlineData("电话：0591-23165370")]
    [InlineData("国办公开办函〔2021〕30号")]
    [InlineData("做好\"12345\"热线")]
    public void Dates_articles_telephones_and_sayings_are_no_numbers(string text) => Assert.Equal("", Scan(text));

    private static string Scan(string text)
    {
        var tight = TightText.Of(text);
        return string.Join(' ', QuantityScanner.Scan(tight, 0, tight.Length).Where(number => number.Unit.Length > 0 || text.EndsWith('0')).Select(number => $"{(number.Approximate ? "≈" : "")}{number.Value}{number.Unit}"));
    }
}
