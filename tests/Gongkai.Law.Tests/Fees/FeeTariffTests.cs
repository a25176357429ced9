using System.Text.Json;
using Gongkai.Law.Fees;

namespace Gongkai.Law.Tests.Fees;

public sealed class FeeTariffTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 100)]
    [InlineData(30, 2000)]
    [InlineData(31, 2200)]
    [InlineData(40, 4000)]
    [InlineData(41, 4300)]
    [InlineData(100, 37000)]
    public void Items_of_a_month_cost_more_the_more_there_are(int items, long yuan) => Assert.Equal(yuan, LawBook.Embedded.Fees.ByItem.Amount(items));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(68, 380)]
    [InlineData(100, 700)]
    [InlineData(200, 2700)]
    [InlineData(300, 6700)]
    public void Pages_of_a_reply_cost_more_the_more_there_are(int pages, long yuan) => Assert.Equal(yuan, LawBook.Embedded.Fees.ByPage.Amount(pages));

    [Fact]
    public void A_request_is_charged_at_the_rates_it_reaches_after_those_before_it_in_the_month()
    {
        var byItem = LawBook.Embedded.Fees.ByItem;

        Assert.Equal(0, byItem.Amount(before: 8, count: 2));
        Assert.Equal(100, byItem.Amount(before: 9, count: 2));
        Assert.Equal(byItem.Amount(45), Enumerable.Range(0, 45).Sum(before => byItem.Amount(before, 1)));
        Assert.Equal([(1, 10, 0L), (11, 30, 2000L), (31, 35, 1000L)], byItem.Lines(35).Select(line => (line.From, line.To, line.Amount)));
    }

    [Theory]
    [InlineData("\"from\": 31, \"to\": 100", "\"from\": 32, \"to\": 100")]
    [InlineData("\"from\": 201, \"to\": null", "\"from\": 201, \"to\": 300")]
    [InlineData("\"code\": \"byPage\"", "\"code\": \"byWeight\"")]
    public void A_tariff_with_a_gap_or_without_an_end_is_refused(string text, string by) =>
        Assert.Throws<JsonException>(() => FeeBook.Parse(EmbeddedLaw.Files()[FeeBook.File].Replace(text, by)));
}
