using Gongkai.Law.Calendar;

namespace Gongkai.Law.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static WorkingCalendar Calendar => LawBook.Embedded.Calendar;

    /// <summary>Counted independently from the State Council's notices.</summary>
    [Theory]
    [InlineData(2013, 250)]
    [InlineData(2014, 250)]
    [InlineData(2015, 249)]
    [InlineData(2016, 250)]
    [InlineData(2017, 249)]
    [InlineData(2018, 250)]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_working_days(int year, int days) => Assert.Equal(days, Calendar.WorkingDaysIn(year));

    [Theory]
    [InlineData("2015-09-03", false)] // closed once, for the seventieth anniversary
    [InlineData("2015-09-06", true)] // a Sunday worked for it
    [InlineData("2020-01-31", false)] // the extension of 2020
    [InlineData("2020-02-01", false)] // its make-up day was cancelled
    [InlineData("2026-10-10", true)] // a Saturday worked
    [InlineData("2026-11-21", false)] // a plain Saturday
    [InlineData("2026-11-23", true)] // a plain Monday
    public void Notices_go_before_the_week(string day, bool works) => Assert.Equal(works, Calendar.IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void A_year_without_a_notice_is_refused_and_not_guessed() =>
        Assert.Equal(2027, Assert.Throws<CalendarMissingException>(() => Calendar.IsWorkingDay(new DateOnly(2027, 3, 1))).Year);

    [Fact]
    public void A_period_that_reaches_into_an_unknown_year_is_refused() =>
        Assert.Throws<CalendarMissingException>(() => Calendar.After(new DateOnly(2026, 12, 28), 20));

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")] // the week of the National Day
    [InlineData("2026-09-30", 3, "2026-10-10")] // and its make-up Saturday
    [InlineData("2026-11-20", 0, "2026-11-20")]
    public void The_first_day_is_not_counted(string from, int days, string last) =>
        Assert.Equal(DateOnly.Parse(last), Calendar.After(DateOnly.Parse(from), days));

    [Theory]
    [InlineData("date,kind\n", "line 1")]
    [InlineData("date,kind,name,year\n2026-02-30,holiday,春节,2026\n", "line 2")]
    [InlineData("date,kind,name,year\n2026-02-17,holiday,春节,2026\n2026-02-18,feast,春节,2026\n", "line 3")]
    public void A_wrong_row_is_named_by_its_line(string csv, string line) =>
        Assert.StartsWith(line, Assert.Throws<FormatException>(() => WorkdaysFile.Parse(csv)).Message);
}
