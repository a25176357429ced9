using System.Globalization;
using Gongkai.Law.Feedback;

namespace Gongkai.Law.Tests.Feedback;

public sealed class ReplyClockTests
{
    private static readonly ReplyClock Errors = new(OrganDays: 3, OfficeDays: 2);
    private static readonly ReplyClock Letters = new(OrganDays: 7);

    [Theory]
    [InlineData("2026-03-04", null, "2026-03-09", ReplyLevel.Organ, "2026-03-09", false)]       // Wednesday; the weekend is not counted
    [InlineData("2026-03-04", null, "2026-03-10", ReplyLevel.Office, "2026-03-11", false)]      // a day late: the office's turn
    [InlineData("2026-03-04", null, "2026-03-12", ReplyLevel.Office, "2026-03-11", true)]       // both let it pass
    [InlineData("2026-03-04", "2026-03-09", "2026-06-01", ReplyLevel.Organ, "2026-03-09", false)]
    [InlineData("2026-03-04", "2026-03-10", "2026-06-01", ReplyLevel.Office, "2026-03-11", false)]
    [InlineData("2026-09-29", null, "2026-10-08", ReplyLevel.Organ, "2026-10-09", false)]       // over the National Day holiday
    public void A_found_error_is_answered_by_the_organ_or_after_it_by_the_office(string received, string? done, string today, ReplyLevel level, string due, bool late)
    {
        var answer = Errors.Of(Day(received), done is null ? null : Day(done), Day(today), LawBook.Embedded.Calendar);

        Assert.Equal((level, Day(due), late), (answer.Level, answer.Due!.Value, answer.Late));
    }

    [Fact]
    public void Without_a_second_level_a_late_letter_stays_with_the_organ()
    {
        var answer = Letters.Of(Day("2026-03-04"), null, Day("2026-05-04"), LawBook.Embedded.Calendar);

        Assert.Equal((ReplyLevel.Organ, true), (answer.Level, answer.Late));
        Assert.Equal("应于3月13日前答复，已超期", answer.Say().Zh);
    }

    [Fact]
    public void A_year_without_a_calendar_leaves_the_day_open()
    {
        var answer = Letters.Of(new DateOnly(2031, 1, 6), null, new DateOnly(2031, 3, 3), LawBook.Embedded.Calendar);

        Assert.Null(answer.Due);
        Assert.False(answer.Late);
        Assert.Contains("尚未公布", answer.Say().Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_state_is_reached_and_every_move_is_made_somewhere()
    {
        Assert.Equal(Enum.GetValues<MessageMove>().Order(), MessageLife.Steps.Select(step => step.Move).Distinct().Order());
        Assert.Equal(Enum.GetValues<MessageState>().Order(), MessageLife.Steps.Select(step => step.To).Distinct().Order());
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
