using Gongkai.Reports.Reading.Docx;

namespace Gongkai.Reports.Tests.Reading.Docx;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    public void Chinese_counting(int number, string printed) => Assert.Equal(printed, NumberFormat.Print(number, "chineseCountingThousand"));

    [Theory]
    [InlineData("decimal", "4")]
    [InlineData("decimalEnclosedCircle", "④")]
    [InlineData("ideographTraditional", "丁")]
    [InlineData("upperRoman", "IV")]
    [InlineData("lowerLetter", "d")]
    [InlineData("decimalZero", "04")]
    [InlineData("bullet", "")]
    [InlineData("not-a-format", "4")]
    public void Other_formats(string format, string printed) => Assert.Equal(printed, NumberFormat.Print(4, format));
}
