using System.Globalization;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;
using Gongkai.Testing;

namespace Gongkai.Law.Tests.Clock;

public sealed class ExplainTests
{
    private static readonly RequestClock Clock = LawBook.Embedded.RequestClock();

    private static readonly ClockEvent[] Story =
    [
        new(ClockEventKind.Received, Day("2026-09-18")) { Note = "网站提交" },
        new(ClockEventKind.SupplementAsked, Day("2026-09-22")) { Until = Day("2026-10-12") },
        new(ClockEventKind.Supplemented, Day("2026-09-24")),
        new(ClockEventKind.ConsultationSent, Day("2026-09-28")) { Letter = "1", Consultee = Consultee.ThirdParty, Note = "青禾农机合作社" },
        new(ClockEventKind.ConsultationServed, Day("2026-09-30")) { Letter = "1" },
        new(ClockEventKind.ConsultationSent, Day("2026-10-12")) { Letter = "2", Consultee = Consultee.OtherOrgan, Note = "云岭县农业农村局" },
        new(ClockEventKind.ConsultationAnswered, Day("2026-10-20")) { Letter = "2" },
        new(ClockEventKind.Extended, Day("2026-11-12")) { Days = 10, ApprovedOn = Day("2026-11-11") },
        new(ClockEventKind.FeeAsked, Day("2026-12-30")),
    ];

    [Fact]
    public void The_ledger_answers_day_by_day_why_a_reply_is_due() =>
        Approved.Match(Text(Clock.Fold(Story, Day("2026-11-23"))), "ledger");

    [Fact]
    public void A_holiday_made_longer_moves_the_dates_of_open_requests_and_says_from_when_to_when()
    {
        // As the calendar stood before 27 January 2020: no days off after the 30th, and 1 February worked.
        var rows = EmbeddedLaw.Files()["calendar/workdays.csv"].Split('\n').Where(row => row is not ['2', '0', '2', '0', '-', '0', '1', '-', '3', '1', ..] && !row.StartsWith("2020-02-0", StringComparison.Ordinal));
        var announced = WorkdaysFile.Parse(string.Join('\n', rows.Append("2020-02-01,workday,春节,2020")));
        var before = new RequestClock(Clock.Rules, new OfficeCalendar(announced, FixedHolidays.Empty));
        ClockEvent[] early = [new(ClockEventKind.Received, Day("2020-01-22"))];
        ClockEvent[] late = [new(ClockEventKind.Received, Day("2020-02-10"))];

        var stored = new[] { early, late }.Select((events, i) => before.Fold(events, Day("2020-01-23")) is var reading ? new StoredClock<int>(i, events, reading.Due, reading.WaitUntil, reading.Provisional) : null!);
        var moved = Assert.Single(Recount.Of(stored, Clock, Day("2020-01-28")));

        Assert.Equal((0, true, false, Day("2020-02-27")), (moved.Before.Key, moved.DueMoved, moved.Earlier, moved.Now.Due));
        Assert.Equal("答复期限由2020年2月25日调整为2020年2月27日", moved.Say().Zh);
    }

    [Fact]
    public void A_published_notice_makes_a_provisional_day_certain()
    {
        ClockEvent[] events = [new(ClockEventKind.Received, Day("2026-12-21"))];
        var provisional = Clock.Fold(events, Day("2026-12-22"));
        var published = WorkdaysFile.Parse(EmbeddedLaw.Files()["calendar/workdays.csv"] + "2027-01-01,holiday,元旦,2027\n");
        var moved = Assert.Single(Recount.Of([new StoredClock<string>("一", events, provisional.Due, provisional.WaitUntil, provisional.Provisional)], new RequestClock(Clock.Rules, new OfficeCalendar(published, FixedHolidays.Empty)), Day("2026-12-25")));

        Assert.Equal((false, "答复期限由暂定改为确定，日期不变"), (moved.DueMoved, moved.Say().Zh));
    }

    [Fact]
    public void The_holidays_of_a_place_are_laid_over_the_national_calendar()
    {
        var local = LocalHolidays.Parse("yunling", "date,kind,name,year\n2026-04-17,holiday,山歌节,2026\n2026-04-19,workday,山歌节,2026\n");
        var clock = new RequestClock(Clock.Rules, new OfficeCalendar(LawBook.Embedded.Calendar, LawBook.Embedded.FixedHolidays, local));
        var reading = clock.Fold([new(ClockEventKind.Received, Day("2026-04-16"))], Day("2026-04-20"));

        Assert.Equal(18, reading.DaysLeft); // Sunday the 19th and Monday the 20th were worked, Friday the 17th was not
        Assert.Contains(LedgerRow.Of(reading), row => row.What == "山歌节（当地放假）");
        var here = LawBook.Embedded.At(local);
        Assert.Equal(reading.Due, here.RequestClock().Fold([new(ClockEventKind.Received, Day("2026-04-16"))], Day("2026-04-20")).Due);
        Assert.NotEqual(LawBook.Embedded.CalendarSeal, here.CalendarSeal);   // open cases are counted anew
        Assert.StartsWith("line 3", Assert.Throws<FormatException>(() => LocalHolidays.Parse("x", "date,kind,name,year\n2026-04-17,holiday,节,2026\n2026-04-17,workday,节,2026\n")).Message);
    }

    [Fact]
    public void All_limits_stand_side_by_side_earliest_first()
    {
        var withLetter = ClockLimits.Of(Clock.Fold(Story[..5], Day("2026-10-30")), Clock, new Dictionary<string, DateOnly> { ["registered"] = Day("2026-09-25"), ["assigned"] = Day("2026-10-30") });

        Assert.Equal(["letter.1", "stage.registered", "stage.assigned", "stage.drafted", "stage.reviewed", "stage.signed", "reply"], withLetter.Select(limit => limit.Code));
        Assert.Equal([true, false, true, false, false, false, false], withLetter.Select(limit => limit.Late));
        Assert.Empty(ClockLimits.Of(Clock.Fold(Story[..4], Day("2026-10-12")), Clock, new Dictionary<string, DateOnly>())); // the letter has no end yet: no day can be named
        Assert.Equal(withLetter.Select(limit => limit.Last).Order(), withLetter.Select(limit => limit.Last));
        Assert.Equal("supplementNotice", ClockLimits.Of(Clock.Fold(Story[..1], Day("2026-09-21")), Clock, new Dictionary<string, DateOnly>()).First(limit => limit.Article == "art. 30").Code);
    }

    private static string Text(ClockReading reading) => string.Join('\n', LedgerRow.Of(reading).Select(row => string.Join(" | ", row.Date, row.What, row.RuleAndBasis, row.Count, row.Left).TrimEnd(' ', '|')))
        + $"\n\n期限 {reading.Due:yyyy-MM-dd}，状态 {reading.State.Name().Zh}，等待 {reading.Awaited.Name().Zh}，剩余 {reading.DaysLeft}\n";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
