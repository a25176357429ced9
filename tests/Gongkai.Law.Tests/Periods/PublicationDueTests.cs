using System.Text.Json;
using Gongkai.Law.Periods;

namespace Gongkai.Law.Tests.Periods;

public sealed class PublicationDueTests
{
    [Theory]
    [InlineData("department", "2025-01-31")]
    [InlineData("government", "2025-03-31")]
    [InlineData("township", null)]
    public void A_report_on_2024_is_published_by(string kind, string? day)
    {
        var due = LawBook.Embedded.PublicationDues.Single(due => due.Kind == kind).For(2024);

        Assert.Equal(day is null ? null : DateOnly.Parse(day), due);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_refused()
    {
        var text = EmbeddedLaw.Files()["periods.json"].Replace("\"month\": 1,\n      \"day\": 31", "\"month\": 2,\n      \"day\": 31");

        Assert.Throws<JsonException>(() => PeriodsFile.Parse(text));
    }
}
