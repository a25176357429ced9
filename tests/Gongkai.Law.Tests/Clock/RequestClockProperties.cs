using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;

namespace Gongkai.Law.Tests.Clock;

/// <summary>What holds for every request, whatever happens to it. Stories are drawn over the years with a calendar.</summary>
public sealed class RequestClockProperties
{
    private static readonly RequestClock Clock = LawBook.Embedded.RequestClock();
    private static readonly DateOnly First = new(2018, 1, 1);

    private static Gen<Story> Stories { get; } =
        from start in Gen.Choose(0, 2500)
        from letters in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Pauses, count))
        from extension in Gen.OneOf(Gen.Constant<(int, int)?>(null), Gen.Choose(0, 15).SelectMany(after => Gen.Choose(1, 20).Select(days => ((int, int)?)(after, days))))
        from supplement in Gen.OneOf(Gen.Constant<(int, int)?>(null), Gen.Choose(0, 5).SelectMany(after => Gen.Choose(0, 20).Select(days => ((int, int)?)(after, days))))
        from today in Gen.Choose(0, 90)
        select new Story(First.AddDays(start), letters, extension, supplement, today);

    private static Gen<Pause> Pauses { get; } =
        from sent in Gen.Choose(1, 18)
        from serve in Gen.Choose(0, 5)
        from answer in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 40).Select(days => (int?)days))
        from consultee in Gen.Elements(Consultee.ThirdParty, Consultee.CoMaker)
        select new Pause(sent, serve, answer, consultee);

    [Fact]
    public void The_order_of_entering_and_entering_twice_change_nothing() => Holds(Prop.ForAll(
        Stories.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (story, seed) =>
        {
            var events = story.Events();
            var shuffled = events.Concat(events).ToArray();
            new Random(seed).Shuffle(shuffled);

            return Text(Clock.Fold(shuffled, story.Now)) == Text(Clock.Fold(events, story.Now));
        }));

    [Fact]
    public void The_last_day_does_not_depend_on_the_day_of_reading() => Holds(Prop.ForAll(
        Stories.ToArbitrary(), Gen.Choose(0, 900).ToArbitrary(), (story, later) =>
            Clock.Fold(story.Events(), story.Now).Due == Clock.Fold(story.Events(), story.Start.AddDays(later)).Due));

    [Fact]
    public void Exactly_the_days_of_the_period_are_counted_however_many_pauses_there_are() => Holds(Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        var reading = Clock.Fold(story.Events(), story.Now);
        if (reading.Due is not { } due)
        {
            return true;
        }

        // The days that count, told again from the outside: working days after the start that no letter covers.
        var counted = Days(reading.Round!.CountedFrom, due).Count(day => Clock.Calendar[day].Works && !reading.Letters.Any(letter => Covers(letter, day)));
        var lines = reading.Ledger.Where(line => line.Day is not null && line.From > reading.Round.CountedFrom).ToList();
        return counted == reading.Days && Clock.Calendar[due].Works && lines[^1].Left == 0 && lines.Select(line => line.Day!.Value).SequenceEqual(Enumerable.Range(1, reading.Days));
    }));

    [Fact]
    public void Later_receipt_a_longer_pause_and_a_longer_holiday_never_make_the_last_day_earlier() => Holds(Prop.ForAll(
        Stories.ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (story, off) =>
        {
            var due = Clock.Fold(story.Events(), story.Now).Due;
            var holiday = story.Start.AddDays(off);
            var closed = new LocalHolidays("storm", new Dictionary<DateOnly, string> { [holiday] = "台风" }, new Dictionary<DateOnly, string>());
            var calendar = new OfficeCalendar(LawBook.Embedded.Calendar, LawBook.Embedded.FixedHolidays, closed);
            var stormy = new RequestClock(Clock.Rules, calendar).Fold([new(ClockEventKind.Received, story.Start)], story.Now).Due;
            var plain = Clock.Fold([new(ClockEventKind.Received, story.Start)], story.Now).Due;
            var later = Clock.Fold([new(ClockEventKind.Received, story.Start.AddDays(off))], story.Now).Due;
            var longer = Clock.Fold(story.Longer().Events(), story.Now).Due;

            return stormy >= plain && later >= plain && (due is null || longer is null || longer >= due);
        }));

    [Fact]
    public void The_ledger_runs_from_day_to_day_without_a_gap() => Holds(Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        var days = Clock.Fold(story.Events(), story.Now).Ledger.Where(line => line.Kind != LedgerKind.Event).ToList();
        return days.Zip(days.Skip(1)).All(pair => pair.Second.From == pair.First.To.AddDays(1) || pair.Second.From == pair.First.To.AddDays(2));
    }));

    private static void Holds(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool Covers(ConsultationStanding letter, DateOnly day) => day >= letter.SentOn && !(day >= letter.AnsweredOn) && !(day > letter.Limit);

    private static IEnumerable<DateOnly> Days(DateOnly after, DateOnly upTo) => Enumerable.Range(1, upTo.DayNumber - after.DayNumber).Select(after.AddDays);

    private static string Text(ClockReading reading) =>
        $"{reading.State} {reading.Due} {reading.WaitUntil} {reading.DaysLeft}\n{string.Join('\n', reading.Ledger)}\n{string.Join('\n', reading.Faults.Select(fault => fault.Code + fault.Event))}";

    public sealed record Pause(int Sent, int Serve, int? Answer, Consultee Consultee);

    public sealed record Story(DateOnly Start, Pause[] Letters, (int After, int Days)? Extension, (int After, int Days)? Supplement, int Today)
    {
        public DateOnly Now => Start.AddDays(Today);

        /// <summary>The same with every answer a day later; an answer that never came stays so.</summary>
        public Story Longer() => this with { Letters = [.. Letters.Select(letter => letter with { Answer = letter.Answer + 1 })] };

        public List<ClockEvent> Events()
        {
            var events = new List<ClockEvent> { new(ClockEventKind.Received, Start) };
            for (var i = 0; i < Letters.Length; i++)
            {
                var (letter, sent) = (Letters[i], Start.AddDays(Letters[i].Sent));
                events.Add(new(ClockEventKind.ConsultationSent, sent) { Letter = $"{i}", Consultee = letter.Consultee });
                events.Add(new(ClockEventKind.ConsultationServed, sent.AddDays(letter.Serve)) { Letter = $"{i}" });
                if (letter.Answer is { } answer)
                {
                    events.Add(new(ClockEventKind.ConsultationAnswered, sent.AddDays(letter.Serve + answer)) { Letter = $"{i}" });
                }
            }

            if (Extension is { } extension)
            {
                events.Add(new(ClockEventKind.Extended, Start.AddDays(extension.After)) { Days = extension.Days, ApprovedOn = Start });
            }

            if (Supplement is { } supplement)
            {
                events.Add(new(ClockEventKind.SupplementAsked, Start.AddDays(supplement.After)));
                events.Add(new(ClockEventKind.Supplemented, Start.AddDays(supplement.After + supplement.Days)));
            }

            return events;
        }
    }
}
