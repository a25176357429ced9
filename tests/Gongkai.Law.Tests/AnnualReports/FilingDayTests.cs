using Gongkai.Law.AnnualReports;

namespace Gongkai.Law.Tests.AnnualReports;

public sealed class FilingDayTests
{
    [Theory]
    [InlineData("department", null, "2025-01-31")]
    [InlineData("government", null, "2025-03-31")]
    [InlineData("township", "01-20", "2025-01-20")]
    [InlineData("department", "01-15", "2025-01-15")]
    [InlineData("township", "02-29", "2025-02-28")]
    public void A_report_on_2024_is_due_by_law_or_by_the_county_s_own_day(string kind, string? own, string due) =>
        Assert.Equal(DateOnly.Parse(due), FilingDay.For(kind, 2024, own, LawBook.Embedded).Day);

    [Theory]
    [InlineData(null)]
    [InlineData("13-01")]
    [InlineData("1-31")]
    public void A_township_without_a_day_of_its_own_is_never_late(string? own)
    {
        var day = FilingDay.For("township", 2024, own, LawBook.Embedded);

        Assert.Null(day.Day);
        Assert.Equal(Punctuality.NoDaySet, day.Of(null, new DateOnly(2030, 1, 1)));
    }

    [Theory]
    [InlineData(null, "2025-01-31", Punctuality.NotYetDue)]
    [InlineData(null, "2025-02-01", Punctuality.Overdue)]
    [InlineData("2025-01-31", "2025-05-01", Punctuality.InTime)]
    [InlineData("2025-02-01", "2025-05-01", Punctuality.FiledLate)]
    public void The_last_day_itself_is_in_time(string? filed, string today, Punctuality expected) => Assert.Equal(
        expected, FilingDay.For("department", 2024, null, LawBook.Embedded).Of(filed is null ? null : DateOnly.Parse(filed), DateOnly.Parse(today)));
}
