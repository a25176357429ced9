using System.Globalization;
using Gongkai.Law.Remedies;

namespace Gongkai.Law.Tests.Remedies;

public sealed class RemedyBookTests
{
    private static RemedyBook Book => LawBook.Embedded.Remedies;

    [Theory]
    [InlineData("2025-11-03", "2025-12-01", 2025, RemedyColumn.Corrected)]
    [InlineData("2025-11-03", null, 2025, RemedyColumn.Pending)]
    [InlineData("2025-11-03", "2026-02-01", 2025, RemedyColumn.Pending)] // decided after the end of the year
    [InlineData("2025-11-03", "2026-02-01", 2026, RemedyColumn.Corrected)]
    [InlineData("2025-11-03", "2025-12-01", 2026, null)]
    [InlineData("2026-01-05", "2026-02-01", 2025, null)]
    public void A_case_is_counted_in_one_column_of_a_year(string received, string? decided, int year, RemedyColumn? column)
    {
        var facts = new RemedyFacts(RemedyKind.Reconsideration, RemedyRole.MadeTheAct, Day(received), decided is null ? null : Day(decided), decided is null ? null : RemedyColumn.Corrected);

        Assert.Equal(column, RemedyCount.In(facts, year, Book));
        Assert.Null(RemedyCount.In(facts with { Role = RemedyRole.ReconsideredIt }, year, Book)); // counted by the organ that made the act
    }

    [Fact]
    public void Whether_cases_of_earlier_years_are_counted_again_is_a_setting()
    {
        var never = Book with { Practice = [.. Book.Practice.Select(entry => entry with { On = false })] };
        var facts = new RemedyFacts(RemedyKind.DirectSuit, RemedyRole.MadeTheAct, Day("2025-11-03"), Day("2026-02-01"), RemedyColumn.Upheld);

        Assert.Null(RemedyCount.In(facts, 2026, never));
        Assert.Null(RemedyCount.In(facts with { DecidedOn = null, Column = null }, 2026, never));
        Assert.Equal(RemedyColumn.Pending, RemedyCount.In(facts, 2025, never));
    }

    [Theory]
    [InlineData("reconsideration", "2026-03-02", "2026-05-06")] // 1 May is the holiday, until the 5th
    [InlineData("suit", "2026-03-02", "2026-09-02")]
    [InlineData("suitAfterReconsideration", "2026-03-02", "2026-03-17")]
    [InlineData("suit", "2025-08-31", "2026-02-28")] // six months after the 31st is the last of February, a worked Saturday
    public void A_last_day_without_work_moves_to_the_next_working_day(string code, string known, string last) =>
        Assert.Equal(Day(last), Book.LastDay(code, Day(known), LawBook.Embedded.CalendarOf()));

    [Fact]
    public void Every_kind_of_case_has_results_in_every_column()
    {
        foreach (var kind in Enum.GetValues<RemedyKind>())
        {
            Assert.Equal([RemedyColumn.Upheld, RemedyColumn.Corrected, RemedyColumn.OtherResult], Book.ResultsOf(kind).Select(result => result.Column).Distinct().Order());
            Assert.Contains(Book.ResultsOf(kind), result => result.MayOrderNewReply);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
