using Gongkai.Law.Catalogue;

namespace Gongkai.Law.Tests.Catalogue;

public sealed class RowStandingTests
{
    private static readonly DateOnly Today = new(2026, 9, 30);

    [Theory]
    [InlineData(UpdateEvery.AsItArises, null, RowState.Empty)]
    [InlineData(UpdateEvery.AsItArises, "2020-01-01", RowState.Fine)]
    [InlineData(UpdateEvery.Month, "2026-08-01", RowState.Fine)]
    [InlineData(UpdateEvery.Month, "2026-07-31", RowState.Stale)]
    [InlineData(UpdateEvery.Quarter, "2026-04-01", RowState.Fine)]
    [InlineData(UpdateEvery.Quarter, "2026-03-31", RowState.Stale)]
    [InlineData(UpdateEvery.Year, "2025-01-01", RowState.Fine)]
    [InlineData(UpdateEvery.Year, "2024-12-31", RowState.Stale)]
    public void Empty_and_stale_come_from_the_last_publication_and_the_rhythm(UpdateEvery every, string? last, RowState state) =>
        Assert.Equal(state, Of(every: every, last: last).State);

    [Fact]
    public void The_last_day_of_the_period_is_in_time_and_the_next_day_is_late()
    {
        Assert.Equal(RowState.Fine, Of(last: "2026-09-01", waiting: ["2026-09-02"]).State);   // due on 30 September
        var late = Of(last: "2026-09-01", waiting: ["2026-09-01", "2026-09-29"]);

        Assert.Equal((RowState.Late, 1), (late.State, late.Overdue));
        Assert.Equal(new DateOnly(2026, 9, 29), late.Next!.Day);
    }

    [Theory]
    [InlineData("03-31", "2025-03-01", RowState.Late)]
    [InlineData("03-31", "2026-04-15", RowState.Fine)]
    [InlineData("09-30", "2025-03-01", RowState.Fine)]
    [InlineData("03-31", null, RowState.Late)]
    public void A_day_of_the_year_that_passed_without_a_publication_is_late(string by, string? last, RowState state) =>
        Assert.Equal(state, Of(deadline: new DeadlineRule { YearlyBy = by }, last: last).State);

    [Fact]
    public void A_row_younger_than_the_day_of_the_year_is_not_late_by_it() =>
        Assert.Equal(RowState.Empty, Of(deadline: new DeadlineRule { YearlyBy = "03-31" }, since: "2026-05-01").State);

    [Fact]
    public void An_explanation_holds_until_its_day_and_never_excuses_what_is_late()
    {
        Assert.Equal(RowState.Explained, Of(until: "2026-09-30").State);
        Assert.Equal(RowState.Empty, Of(until: "2026-09-29").State);
        Assert.Equal(RowState.Late, Of(until: "2026-12-31", waiting: ["2026-01-05"]).State);
    }

    [Fact]
    public void A_period_into_a_year_without_calendar_is_shown_as_provisional()
    {
        var standing = Of(last: "2026-12-01", waiting: ["2026-12-20"], today: "2027-06-01");

        Assert.Equal(RowState.Fine, standing.State);
        Assert.True(standing.Next!.Provisional);
        Assert.Contains("暂定", standing.Reason.Zh);
    }

    private static RowStanding Of(
        UpdateEvery every = UpdateEvery.AsItArises, DeadlineRule? deadline = null, string since = "2020-01-01", string? last = null, string[]? waiting = null, string? until = null, string? today = null) =>
        RowStanding.Of(
            new(every, deadline ?? DeadlineRule.Statutory, DateOnly.Parse(since), last is null ? null : DateOnly.Parse(last), [.. (waiting ?? []).Select(DateOnly.Parse)], until is null ? null : DateOnly.Parse(until)),
            today is null ? Today : DateOnly.Parse(today), LawBook.Embedded.Calendar);
}
