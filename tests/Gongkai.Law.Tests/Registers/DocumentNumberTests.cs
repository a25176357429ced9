using Gongkai.Law.Registers;

namespace Gongkai.Law.Tests.Registers;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("云政规〔2024〕3号", "云政规〔2024〕3号")]
    [InlineData("云政规[2024]3号", "云政规〔2024〕3号")]
    [InlineData("云政规（2024）3号", "云政规〔2024〕3号")]
    [InlineData("云政规(2024)第03号", "云政规〔2024〕3号")]
    [InlineData("云政规【２０２４】００３号", "云政规〔2024〕3号")]
    [InlineData(" 云政规 〔2024〕 3 号 ", "云政规〔2024〕3号")]
    [InlineData("云政规﹝2024﹞3号", "云政规〔2024〕3号")]
    [InlineData("云政规〔2024〕3", "云政规〔2024〕3号")]
    [InlineData("云岭市人民政府令第12号", "云岭市人民政府令12号")]
    [InlineData("云岭市人民政府令第012号", "云岭市人民政府令12号")]
    public void Spellings_of_one_number_are_one(string written, string normal)
    {
        Assert.Equal(normal, DocumentNumber.Parse(written)?.ToString());
        Assert.Equal(normal, DocumentNumber.Normalised(normal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("〔2024〕3号")]
    [InlineData("云政规〔2024〕号")]
    [InlineData("云政规〔2024〕三号")]
    [InlineData("12345")]
    public void What_is_no_number_is_not_made_one(string written) => Assert.Null(DocumentNumber.Parse(written));

    [Fact]
    public void Doubles_and_gaps_are_found_by_prefix_and_year()
    {
        string[] numbers = ["云政规〔2024〕1号", "云政规(2024)第3号", "云政规〔2024〕3号", "云政规〔2023〕2号", "云府办规〔2024〕1号"];

        Assert.Equal(
            ["云府办规2024: 1; twice ; missing ", "云政规2024: 1,3; twice 3; missing 2", "云政规2023: 2; twice ; missing 1"],
            NumberSeries.Of(numbers.Select(number => DocumentNumber.Parse(number)!)).Select(one => $"{one.Prefix}{one.Year}: {string.Join(',', one.Used)}; twice {string.Join(',', one.Twice)}; missing {string.Join(',', one.Missing)}"));
    }
}
