using Gongkai.Law.Catalogue;

namespace Gongkai.Law.Tests.Catalogue;

public sealed class DeadlineRuleTests
{
    [Theory]
    [InlineData(20, null, null, "2026-09-01", "2026-09-29")]   // the make-up Sunday 20 September is worked, mid-autumn on the 25th is off
    [InlineData(7, null, null, "2026-09-28", "2026-10-13")]    // across the national holiday, whose Saturday the 10th is worked
    [InlineData(null, 20, null, "2026-01-30", "2026-02-19")]   // calendar days: the spring festival does not matter
    [InlineData(null, null, "03-31", "2026-01-10", "2026-03-31")]
    [InlineData(null, null, "03-31", "2026-04-10", "2027-03-31")]
    [InlineData(null, null, "02-29", "2026-01-10", "2026-02-28")]
    [InlineData(null, null, null, "2026-09-01", "2026-09-29")] // in time is at most what art. 26 allows
    public void A_rule_gives_the_last_day(int? working, int? days, string? yearly, string formed, string due)
    {
        var rule = new DeadlineRule { WorkingDays = working, Days = days, YearlyBy = yearly };

        Assert.True(rule.IsSound);
        Assert.Equal(new DueDay(DateOnly.Parse(due), false), rule.For(DateOnly.Parse(formed), LawBook.Embedded.Calendar));
    }

    [Fact]
    public void A_period_that_reaches_into_a_year_without_calendar_is_provisional_and_nobody_is_late_by_it()
    {
        var due = DeadlineRule.Statutory.For(new DateOnly(2026, 12, 15), LawBook.Embedded.Calendar);

        Assert.Equal(new DueDay(new DateOnly(2027, 1, 12), true), due);
        Assert.False(due.HasPassed(new DateOnly(2030, 1, 1)));
    }

    [Theory]
    [InlineData("2-29")]
    [InlineData("13-01")]
    [InlineData("02-30")]
    public void A_day_that_no_year_has_is_no_rule(string yearly) => Assert.False(new DeadlineRule { YearlyBy = yearly }.IsSound);

    [Fact]
    public void Two_rules_at_once_are_no_rule() => Assert.False(new DeadlineRule { WorkingDays = 7, AtOnce = true }.IsSound);

    [Theory]
    [InlineData(UpdateEvery.Month, "2026-01-05", "2026-02-28")]
    [InlineData(UpdateEvery.Quarter, "2026-02-10", "2026-06-30")]
    [InlineData(UpdateEvery.HalfYear, "2025-12-31", "2026-06-30")]
    [InlineData(UpdateEvery.Year, "2025-01-01", "2026-12-31")]
    public void The_next_has_to_appear_by_the_end_of_the_next_span(UpdateEvery every, string last, string next) =>
        Assert.Equal(DateOnly.Parse(next), every.Next(DateOnly.Parse(last)));

    [Fact]
    public void What_comes_as_it_arises_has_no_next_day() => Assert.Null(UpdateEvery.AsItArises.Next(new DateOnly(2026, 1, 1)));
}
