using System.Globalization;
using Gongkai.Law.Clock;

namespace Gongkai.Law.Tests.Clock;

public sealed class RequestClockTests
{
    private static readonly RequestClock Clock = LawBook.Embedded.RequestClock();

    /// <summary>Computed apart from this code, from the State Council's notices.</summary>
    [Theory]
    [InlineData("2024-02-02", "2024-02-18", "2024-02-28", "2024-03-06", "2024-04-03")] // two make-up Sundays, the Spring Festival
    [InlineData("2024-09-13", "2024-09-25", "2024-10-11", "2024-10-17", "2024-11-14")] // three make-up days
    [InlineData("2025-09-26", "2025-10-13", "2025-10-23", "2025-10-30", "2025-11-27")] // eight days off
    [InlineData("2026-01-30", "2026-02-10", "2026-02-27", "2026-03-05", "2026-04-02")] // nine days off
    [InlineData("2026-02-14", "2026-03-03", "2026-03-13", "2026-03-20", "2026-04-20")] // received on a worked Saturday
    [InlineData("2026-09-18", "2026-09-29", "2026-10-15", "2026-10-22", "2026-11-19")]
    [InlineData("2020-01-22", "2020-02-10", "2020-02-20", "2020-02-27", "2020-03-26")] // a holiday made longer at short notice
    [InlineData("2023-12-29", "2024-01-10", "2024-01-22", "2024-01-29", "2024-02-29")] // over the New Year
    [InlineData("2026-04-04", "2026-04-15", "2026-04-27", "2026-05-07", "2026-06-03")] // received on a holiday
    public void The_periods_of_the_law_end_on_these_days(string received, string seven, string fifteen, string twenty, string forty)
    {
        var start = new ClockEvent(ClockEventKind.Received, Day(received));
        var extension = new ClockEvent(ClockEventKind.Extended, Day(twenty)) { Days = 20, ApprovedOn = Day(twenty) };
        var letter = new ClockEvent(ClockEventKind.ConsultationSent, Day(received)) { Letter = "甲", Consultee = Consultee.ThirdParty };
        var served = new ClockEvent(ClockEventKind.ConsultationServed, Day(received)) { Letter = "甲" };
        var asked = Read("2027-01-01", start, new(ClockEventKind.SupplementAsked, Day(seven)));
        var askedLate = Read("2027-01-01", start, new(ClockEventKind.SupplementAsked, Day(seven).AddDays(1)));

        Assert.Equal(Day(twenty), Read(received, start).Due);
        Assert.Equal(Day(forty), Read(received, start, extension).Due);
        Assert.Equal(Day(fifteen), Assert.Single(Read(received, start, letter, served).Letters).Limit);
        Assert.Empty(asked.Faults);
        Assert.Equal("clock.supplement-late", Assert.Single(askedLate.Faults).Code);
    }

    [Fact]
    public void A_supplement_starts_the_whole_period_over()
    {
        var asked = Read("2026-03-12", At("Received", "2026-03-02"), At("SupplementAsked", "2026-03-10", until: "2026-03-24"));
        var lapsed = Read("2026-03-25", At("Received", "2026-03-02"), At("SupplementAsked", "2026-03-10", until: "2026-03-24"));
        var done = Read("2026-03-20", At("Received", "2026-03-02"), At("SupplementAsked", "2026-03-10", until: "2026-03-24"), At("Supplemented", "2026-03-20"));

        Assert.Equal((ClockState.AwaitingSupplement, Awaited.Applicant, null, Day("2026-03-24")), (asked.State, asked.Awaited, asked.Due, asked.WaitUntil));
        Assert.Equal((ClockState.SupplementLapsed, Awaited.Office, true), (lapsed.State, lapsed.Awaited, lapsed.MayLapse));
        Assert.Equal((ClockState.Running, Clock.Calendar.After(Day("2026-03-20"), 20), 20), (done.State, done.Due, done.DaysLeft));
        Assert.Equal("clock.supplement-twice", Refused("2026-03-30", [At("Received", "2026-03-02"), At("SupplementAsked", "2026-03-10"), At("Supplemented", "2026-03-20")], At("SupplementAsked", "2026-03-25")));
    }

    [Fact]
    public void The_time_of_consulting_is_not_counted_and_letters_that_overlap_pause_once()
    {
        ClockEvent[] one = [At("Received", "2026-03-02"), Sent("甲", "2026-03-04"), Served("甲", "2026-03-05"), Answered("甲", "2026-03-12")];
        ClockEvent[] both = [.. one, Sent("乙", "2026-03-10", Consultee.OtherOrgan), Answered("乙", "2026-03-16")];

        // 4 to 11 March are out: six working days. 4 to 15 March: eight.
        Assert.Equal(Clock.Calendar.After(Day("2026-03-02"), 26), Read("2026-03-20", one).Due);
        Assert.Equal(Clock.Calendar.After(Day("2026-03-02"), 28), Read("2026-03-20", both).Due);
    }

    [Fact]
    public void Silence_ends_the_pause_on_the_fifteenth_working_day_and_means_what_the_law_says()
    {
        ClockEvent[] events = [At("Received", "2026-03-02"), Sent("甲", "2026-03-04"), Served("甲", "2026-03-06"), Sent("乙", "2026-03-04", Consultee.CoMaker), Served("乙", "2026-03-05")];
        var waiting = Read("2026-03-10", events);
        var after = Read("2026-03-30", events);

        Assert.Equal((ClockState.Consulting, Awaited.ThirdParty, Day("2026-03-27"), true), (waiting.State, waiting.Awaited, waiting.WaitUntil, waiting.AssumesSilence));
        Assert.Equal((ClockState.Running, waiting.Due, false), (after.State, after.Due, after.AssumesSilence));
        Assert.All(after.Letters, letter => Assert.True(letter.Silent));
        Assert.Contains(after.Ledger, line => line.Rule.Zh.Contains("由行政机关依照条例决定") && line.From == Day("2026-03-28"));
        Assert.Contains(after.Ledger, line => line.Rule.Zh.Contains("视为同意公开") && line.From == Day("2026-03-27"));
    }

    [Fact]
    public void Without_the_day_of_service_a_pause_has_no_end_and_the_last_day_is_open()
    {
        var reading = Read("2026-05-04", At("Received", "2026-03-02"), Sent("甲", "2026-03-04"));

        Assert.Equal((ClockState.Consulting, null, null, 19), (reading.State, reading.Due, reading.WaitUntil, reading.DaysLeft));
    }

    [Theory]
    [InlineData("2026-03-31", 20, "2026-03-30", "clock.extension-late")] // the 30th was the last day
    [InlineData("2026-03-27", 21, "2026-03-27", "clock.extension-too-long")]
    [InlineData("2026-03-27", 20, "2026-03-28", "clock.extension-unapproved")]
    [InlineData("2026-03-27", 20, null, "clock.extension-unapproved")]
    [InlineData("2026-03-27", 0, "2026-03-27", "clock.extension-days")]
    [InlineData("2026-03-30", 20, "2026-03-30", null)]
    public void An_extension_is_agreed_notified_in_time_and_of_twenty_days_at_most(string on, int days, string? approved, string? refused)
    {
        var extension = At("Extended", on) with { Days = days, ApprovedOn = approved is null ? null : Day(approved) };

        Assert.Equal(refused, Refused("2026-04-30", [At("Received", "2026-03-02")], extension));
    }

    [Fact]
    public void A_second_extension_is_refused_and_moves_nothing()
    {
        var first = At("Extended", "2026-03-20") with { Days = 10, ApprovedOn = Day("2026-03-19") };
        var second = At("Extended", "2026-03-27") with { Days = 10, ApprovedOn = Day("2026-03-19") };

        Assert.Equal("clock.extension-twice", Refused("2026-03-27", [At("Received", "2026-03-02"), first], second));
        Assert.Equal(Clock.Calendar.After(Day("2026-03-02"), 30), Read("2026-03-27", At("Received", "2026-03-02"), first, second).Due);
    }

    [Fact]
    public void A_fee_stops_the_clock_payment_starts_it_over_and_not_paying_lets_it_lapse()
    {
        ClockEvent[] asked = [At("Received", "2026-03-02"), At("FeeAsked", "2026-03-12")];
        var limit = Clock.Calendar.After(Day("2026-03-12"), 20);
        var paid = Read("2026-04-01", [.. asked, At("FeePaid", "2026-03-31")]);

        Assert.Equal((ClockState.AwaitingPayment, limit), (Read("2026-03-13", asked).State, Read("2026-03-13", asked).WaitUntil));
        Assert.Equal(ClockState.AwaitingPayment, Clock.Fold(asked, limit).State);
        Assert.Equal((ClockState.PaymentLapsed, true), (Clock.Fold(asked, limit.AddDays(1)).State, Clock.Fold(asked, limit.AddDays(1)).MayLapse));
        Assert.Equal(Clock.Calendar.After(Day("2026-03-31"), 20), paid.Due);
    }

    [Fact]
    public void A_delay_for_an_excessive_request_ends_on_the_day_told()
    {
        ClockEvent[] events = [At("Received", "2026-03-02"), At("ReasonsAsked", "2026-03-05"), At("ReasonsGiven", "2026-03-12"), At("Delayed", "2026-03-20", until: "2026-05-15")];

        Assert.Equal(Day("2026-05-15"), Read("2026-03-20", events).Due);
        Assert.Equal("clock.delay-shorter", Refused("2026-03-25", events, At("Delayed", "2026-03-25", until: "2026-05-14")));
        Assert.Equal(Day("2026-05-18"), Read("2026-03-20", At("Received", "2026-03-02"), At("Delayed", "2026-03-20", until: "2026-05-16")).Due); // a Saturday
    }

    [Fact]
    public void An_order_to_reply_anew_is_a_new_clock_and_the_first_stays_to_be_seen()
    {
        ClockEvent[] events = [At("Received", "2026-03-02"), At("Replied", "2026-04-01"), At("CorrectionOrdered", "2026-06-15")];
        var reading = Read("2026-06-20", events);
        var own = Read("2026-06-20", [.. events.SkipLast(1), At("CorrectionOrdered", "2026-06-15", until: "2026-06-30")]);

        Assert.Equal([true, false], reading.Rounds.Select(round => round.Late));
        Assert.Equal((ClockState.Running, Clock.Calendar.After(Day("2026-06-15"), 20)), (reading.State, reading.Due));
        Assert.Equal(Day("2026-06-30"), own.Due);
        Assert.Equal("clock.extension-of-order", Refused("2026-06-20", [.. events.SkipLast(1), At("CorrectionOrdered", "2026-06-15", until: "2026-06-30")], At("Extended", "2026-06-20") with { Days = 5, ApprovedOn = Day("2026-06-20") }));
    }

    [Fact]
    public void A_request_that_was_passed_on_is_counted_from_the_day_this_organ_got_it()
    {
        Assert.Equal(Clock.Calendar.After(Day("2026-03-09"), 20), Read("2026-03-10", At("Received", "2026-03-02"), At("TransferredIn", "2026-03-09")).Due);

        var kept = new RequestClock(Clock.Rules.With(new Dictionary<string, bool> { ["transferRestarts"] = false }), Clock.Calendar);
        Assert.Equal(Day("2026-03-30"), kept.Fold([At("Received", "2026-03-02"), At("TransferredIn", "2026-03-09")], Day("2026-03-10")).Due);
    }

    [Fact]
    public void Whether_the_days_of_the_letter_and_of_the_answer_count_is_a_setting()
    {
        ClockEvent[] events = [At("Received", "2026-03-02"), Sent("甲", "2026-03-04"), Answered("甲", "2026-03-12")];
        DateOnly? Due(bool letterDay, bool answerDay) =>
            new RequestClock(Clock.Rules.With(new Dictionary<string, bool> { ["letterDayCounts"] = letterDay, ["answerDayCounts"] = answerDay }), Clock.Calendar).Fold(events, Day("2026-03-20")).Due;

        Assert.Equal(Clock.Calendar.After(Day("2026-03-02"), 25), Due(true, true));
        Assert.Equal(Clock.Calendar.After(Day("2026-03-02"), 26), Due(false, true));
        Assert.Equal(Clock.Calendar.After(Day("2026-03-02"), 27), Due(false, false));
    }

    [Fact]
    public void A_year_without_a_notice_is_counted_provisionally_and_says_so()
    {
        var reading = Read("2026-12-21", At("Received", "2026-12-21"));

        Assert.Equal((true, Day("2027-01-19")), (reading.Provisional, reading.Due!.Value)); // New Year's Day is off by the law itself
        Assert.Equal([2027], reading.ProvisionalYears);
        Assert.All(reading.Ledger.Where(line => line.From.Year == 2027), line => Assert.True(line.Provisional));
        Assert.False(Read("2026-03-02", At("Received", "2026-03-02")).Provisional);
    }

    [Fact]
    public void What_is_overdue_is_late_from_the_next_day_and_a_late_reply_stays_late()
    {
        Assert.False(Read("2026-03-30", At("Received", "2026-03-02")).Overdue);
        Assert.True(Read("2026-03-31", At("Received", "2026-03-02")).Overdue);
        Assert.Equal(-2, Read("2026-04-01", At("Received", "2026-03-02")).DaysLeft);
        Assert.Equal((true, false), (Read("2026-06-01", At("Received", "2026-03-02"), At("Replied", "2026-03-31")).Round!.Late, Read("2026-06-01", At("Received", "2026-03-02"), At("Replied", "2026-03-30")).Round!.Late));
    }

    [Fact]
    public void Nothing_is_recorded_before_it_happens_or_after_it_is_over()
    {
        Assert.Equal("clock.future", Refused("2026-03-05", [At("Received", "2026-03-02")], At("Replied", "2026-03-06")));
        Assert.Equal("clock.not-running", Refused("2026-03-09", [At("Received", "2026-03-02"), At("Replied", "2026-03-06")], Sent("甲", "2026-03-09")));
        Assert.Equal("clock.letter-unknown", Refused("2026-03-09", [At("Received", "2026-03-02")], Answered("甲", "2026-03-09")));
        Assert.Equal(ClockState.NotStarted, Read("2026-03-09").State);
    }

    private static ClockReading Read(string today, params ClockEvent[] events) => Clock.Fold(events, Day(today));

    private static string? Refused(string today, IReadOnlyCollection<ClockEvent> events, ClockEvent next) => Clock.Record(events, next, Day(today)).Refusal?.Code;

    private static ClockEvent At(string kind, string on, string? until = null) => new(Enum.Parse<ClockEventKind>(kind), Day(on)) { Until = until is null ? null : Day(until) };

    private static ClockEvent Sent(string letter, string on, Consultee to = Consultee.ThirdParty) => new(ClockEventKind.ConsultationSent, Day(on)) { Letter = letter, Consultee = to };

    private static ClockEvent Served(string letter, string on) => new(ClockEventKind.ConsultationServed, Day(on)) { Letter = letter };

    private static ClockEvent Answered(string letter, string on) => new(ClockEventKind.ConsultationAnswered, Day(on)) { Letter = letter };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
