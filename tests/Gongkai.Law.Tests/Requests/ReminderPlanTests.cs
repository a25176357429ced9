using Gongkai.Law.Requests;

namespace Gongkai.Law.Tests.Requests;

public sealed class ReminderPlanTests
{
    [Theory]
    [InlineData("5、2、0", "5 2 0")]
    [InlineData("０,2 5，5", "5 2 0")]
    [InlineData("", "reminder.days")]
    [InlineData("三", "reminder.days")]
    [InlineData("21", "reminder.days")]
    [InlineData("-1", "reminder.days")]
    public void Days_are_read_falling_and_once_each(string text, string expected)
    {
        var days = ReminderPlan.ParseDays(text);

        Assert.Equal(expected, days.Refusal?.Code ?? string.Join(' ', days.Value));
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(5, 5)]
    [InlineData(3, 5)]
    [InlineData(2, 2)]
    [InlineData(0, 0)]
    [InlineData(-1, null)]
    public void The_nearest_step_that_was_reached_counts(int left, int? step) => Assert.Equal(step, ReminderPlan.Usual.Step(left));

    [Fact]
    public void Quiet_hours_may_go_over_midnight()
    {
        Assert.All(new TimeOnly[] { new(18, 0), new(23, 59), new(0, 0), new(8, 29) }, time => Assert.True(ReminderPlan.Usual.IsQuiet(time)));
        Assert.All(new TimeOnly[] { new(8, 30), new(12, 0), new(17, 59) }, time => Assert.False(ReminderPlan.Usual.IsQuiet(time)));
    }
}
