using Gongkai.Reports.Reading.Xlsx;

namespace Gongkai.Reports.Tests.Reading.Xlsx;

public sealed class NumberDisplayTests
{
    [Theory]
    [InlineData("0", "General", "0")]
    [InlineData("12.5", "General", "12.5")]
    [InlineData("12.5", "0.00", "12.50")]
    [InlineData("18651.064104000001", "General", "18651.064104")]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("5949.088667", "0.00", "5949.09")]
    [InlineData("1234567", "#,##0", "1,234,567")]
    [InlineData("1234567.8", "#,##0.00", "1,234,567.80")]
    [InlineData("7", "000", "007")]
    [InlineData("-18", "0", "-18")]
    [InlineData("21", "+0;-0;0", "+21")]
    [InlineData("-18", "+0;-0;0", "-18")]
    [InlineData("0", "0;-0;;@", "")]
    [InlineData("0", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "-")]
    [InlineData("12.5", "0.00\"万元\"", "12.50万元")]
    [InlineData("12.5", "0.00_);[Red]\\(0.00\\)", "12.50")]
    [InlineData("0.85", "0%", "85%")]
    [InlineData("5", "@", "5")]
    [InlineData("3", "#", "3")]
    [InlineData("2.5", "#.##", "2.5")]
    [InlineData("text", "0.00", "text")]
    [InlineData("45306", "yyyy-mm-dd", "2024-01-15")]
    [InlineData("45306", "yyyy\"年\"m\"月\"d\"日\";@", "2024年1月15日")]
    [InlineData("45306.5", "yyyy/m/d h:mm", "2024/1/15 12:00")]
    [InlineData("1E+300", "0", "1E+300")]
    public void A_number_reads_as_it_shows(string stored, string format, string shown) => Assert.Equal(shown, NumberDisplay.Show(stored, format, from1904: false));

    [Theory]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("_")]
    [InlineData("")]
    [InlineData(";;;")]
    [InlineData("0.0.0.0")]
    [InlineData("0E+")]
    [InlineData("yyyy[")]
    public void A_broken_format_breaks_nothing(string format) => Assert.NotNull(NumberDisplay.Show("12", format, from1904: false));
}
