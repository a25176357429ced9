using System.Globalization;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;

namespace Gongkai.Law.Tests.Requests;

public sealed class StageDaysTests
{
    private static readonly OfficeCalendar Calendar = LawBook.Embedded.CalendarOf();

    // Arrived on a Friday; the first to the fifth of May 2026 are off, Saturday the ninth is worked.
    private static readonly StageTurn[] Story =
    [
        new(Day("2026-04-17"), CaseStage.Registration), new(Day("2026-04-20"), CaseStage.Handling), new(Day("2026-04-22"), CaseStage.Supplement), new(Day("2026-04-29"), CaseStage.Handling),
        new(Day("2026-05-11"), CaseStage.Approval), new(Day("2026-05-12"), CaseStage.Handling), new(Day("2026-05-13"), CaseStage.Approval), new(Day("2026-05-15"), CaseStage.Delivery), new(Day("2026-05-18"), null),
    ];

    [Fact]
    public void Working_days_divide_over_the_stages_and_none_counts_twice()
    {
        var spans = StageDays.Of(Story, Day("2026-06-30"), Calendar);

        Assert.Equal([(CaseStage.Registration, 1), (CaseStage.Supplement, 5), (CaseStage.Handling, 2 + 6 + 1), (CaseStage.Approval, 1 + 2), (CaseStage.Delivery, 1)], spans.Select(span => (span.Stage, span.Days)));
        Assert.Equal(Calendar.Between(Day("2026-04-17"), Day("2026-05-18")), spans.Sum(span => span.Days));
        Assert.DoesNotContain(spans, span => span.IsNow);
    }

    [Fact]
    public void Read_on_any_day_the_stages_make_the_days_since_the_arrival()
    {
        for (var today = Story[0].On; today <= Day("2026-05-18"); today = today.AddDays(1))
        {
            var spans = StageDays.Of(Story, today, Calendar);
            Assert.Equal(today == Story[0].On ? 0 : Calendar.Between(Story[0].On, today), spans.Sum(span => span.Days));
            Assert.Equal(today < Day("2026-05-18") ? 1 : 0, spans.Count(span => span.IsNow));
        }
    }

    [Fact]
    public void A_turn_entered_late_for_an_earlier_day_gives_no_days_back()
    {
        StageTurn[] turns = [new(Day("2026-03-02"), CaseStage.Registration), new(Day("2026-03-06"), CaseStage.Handling), new(Day("2026-03-04"), CaseStage.Approval), new(Day("2026-03-09"), null)];

        Assert.Equal([(CaseStage.Registration, 4), (CaseStage.Handling, 0), (CaseStage.Approval, 1)], StageDays.Of(turns, Day("2026-03-31"), Calendar).Select(span => (span.Stage, span.Days)));
        Assert.Empty(StageDays.Of([], Day("2026-03-31"), Calendar));
    }

    [Fact]
    public void The_median_is_the_middle_one()
    {
        Assert.Null(StageDays.Median([]));
        Assert.Equal(4, StageDays.Median([9, 4, 1]));
        Assert.Equal(2.5m, StageDays.Median([4, 1, 2, 3]));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
