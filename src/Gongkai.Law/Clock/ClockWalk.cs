using Gongkai.Law.Calendar;

namespace Gongkai.Law.Clock;

/// <summary>Walks through the days of one request from its first event: each day's events first, then whether the day counts. What ends the clock comes after the count of its day.</summary>
internal sealed partial class ClockWalk(ClockRules rules, OfficeCalendar calendar, DateOnly today)
{
    // Nothing in an office takes longer; a mistyped year must not make a walk of centuries.
    private const int MostDays = 20 * 366;

    private readonly LedgerBook ledger = new(today);
    private readonly List<ClockFault> faults = [];
    private readonly List<ClockRound> rounds = [];
    private readonly Dictionary<string, ConsultationLetter> letters = [];

    private Phase phase = Phase.NotStarted;
    private DateOnly startedOn;
    private DateOnly countedFrom;
    private DateOnly? due;
    private DateOnly? waitUntil;
    private int days;
    private int left;
    private int late;
    private bool extended;
    private bool supplementAsked;
    private bool ordered;
    private int? leftToday;
    private Consultee? pausingToday;

    private enum Phase
    {
        NotStarted,
        Running,
        AwaitingSupplement,
        AwaitingPayment,
        Answered,
        Ended,
    }

    public ClockReading Read(IReadOnlyList<ClockEvent> events)
    {
        if (events.Count > 0)
        {
            Walk(events);
        }

        return Reading();
    }

    private void Walk(IReadOnlyList<ClockEvent> events)
    {
        var next = 0;
        for (var (day, walked) = (events[0].On, 0); walked < MostDays; (day, walked) = (day.AddDays(1), walked + 1))
        {
            FallSilent(day.AddDays(-1));
            for (; next < events.Count && events[next].On == day && events[next].Kind < ClockEventKind.Replied; next++)
            {
                Apply(events[next]);
            }

            Count(day);
            for (; next < events.Count && events[next].On == day; next++)
            {
                Apply(events[next]);
            }

            if (day == today && phase == Phase.Running)
            {
                leftToday = left > 0 ? left : -late;
                pausingToday = left > 0 ? Pausing(day) : null;
            }

            if (next == events.Count && IsEnough(day))
            {
                return;
            }
        }
    }

    private bool IsEnough(DateOnly day) => phase switch
    {
        Phase.NotStarted or Phase.Answered or Phase.Ended => true,
        Phase.Running when due is { } reached => day >= reached && day >= today,
        Phase.Running => day >= today && letters.Values.Any(letter => letter.IsOpenWithoutEnd),
        _ => day >= today,
    };

    private void Count(DateOnly day)
    {
        if (phase is Phase.NotStarted or Phase.Answered or Phase.Ended || day == countedFrom)
        {
            return;
        }

        var what = calendar[day];
        if (phase != Phase.Running)
        {
            var waits = phase == Phase.AwaitingSupplement ? new Wording("等待申请人补正", "waiting for the supplement") : new Wording("等待申请人缴费", "waiting for the payment");
            ledger.Day(day, LedgerKind.NotCounted, waits, rules.Rule(phase == Phase.AwaitingSupplement ? "supplementAsked" : "feeAsked").Article, null, null, what.Provisional);
        }
        else if (left == 0)
        {
            late += what.Works ? 1 : 0;
            ledger.Day(day, LedgerKind.Late, new("超过答复期限", "after the last day"), null, null, -late, what.Provisional);
        }
        else if (Pausing(day) is { } consultee)
        {
            var rule = rules.Rule(ConsultRule(consultee));
            ledger.Day(day, LedgerKind.NotCounted, new($"征求{consultee.Name().Zh}意见期间", $"consulting: {consultee.Name().En}"), rule.Article, null, left, what.Provisional);
        }
        else if (!what.Works)
        {
            ledger.Day(day, LedgerKind.DaysOff, what.Why, null, null, left, what.Provisional);
        }
        else
        {
            left--;
            due = left == 0 ? day : null;
            ledger.Day(day, left == 0 ? LedgerKind.Due : LedgerKind.Counted, left == 0 ? new($"{what.Why.Zh}，答复期限届满", $"{what.Why.En}, the last day") : what.Why, null, days - left, left, what.Provisional);
        }
    }

    // Overlapping letters pause once: a day is either counted or not. The line names the consultation that the law speaks of first.
    private Consultee? Pausing(DateOnly day)
    {
        var open = letters.Values.Where(letter => letter.Pauses(day, rules)).Select(letter => (Consultee?)letter.Consultee).Order().ToList();
        return open.Count > 0 ? open[0] : null;
    }

    // Silence is an event of its own, on the morrow of the last day; the law says what it means.
    private void FallSilent(DateOnly yesterday)
    {
        if (phase == Phase.Running)
        {
            foreach (var letter in letters.Values.Where(letter => letter.Limit == yesterday && letter.AnsweredOn is null))
            {
                var rule = rules.Rule(letter.Consultee switch { Consultee.ThirdParty => "silentThirdParty", Consultee.CoMaker => "silentCoMaker", _ => "silentOtherOrgan" });
                ledger.Implied(yesterday.AddDays(1), new($"{letter.Consultee.Name().Zh}期满未答复", $"{letter.Consultee.Name().En}: no answer in time"), rule, calendar.IsProvisional(yesterday.Year));
            }
        }
        else if (waitUntil == yesterday && phase is Phase.AwaitingSupplement or Phase.AwaitingPayment && yesterday < today)
        {
            var (name, rule) = phase == Phase.AwaitingSupplement
                ? (ClockState.SupplementLapsed.Name(), rules.Rule("supplementLapsed"))
                : (ClockState.PaymentLapsed.Name(), rules.Rule("paymentLapsed"));
            ledger.Implied(yesterday.AddDays(1), name, rule, calendar.IsProvisional(yesterday.Year));
        }
    }

    private static string ConsultRule(Consultee consultee) => consultee switch
    {
        Consultee.ThirdParty => "consultThirdParty",
        Consultee.CoMaker => "consultCoMaker",
        _ => "consultOtherOrgan",
    };

    private ClockReading Reading()
    {
        var pausing = phase == Phase.Running ? pausingToday : null;
        var state = State(pausing);
        var wait = phase is Phase.AwaitingSupplement or Phase.AwaitingPayment ? waitUntil : pausing is null ? null : PauseEnd();
        if (phase is not (Phase.NotStarted or Phase.Answered or Phase.Ended))
        {
            rounds.Add(new(startedOn, countedFrom, due, null));
        }

        var last = rounds.Count > 0 ? rounds[^1] : null;
        var years = last is null ? [] : Years(last.CountedFrom, Later(last.Due ?? last.CountedFrom, wait)).ToList();

        return new(today, state, Who(state, pausing), last?.Due, wait, rounds, [.. letters.Values.Select(letter => letter.Standing(today))], ledger.Lines, faults)
        {
            Days = days,
            DaysLeft = leftToday,
            Provisional = years.Count > 0,
            ProvisionalYears = years,
            AssumesSilence = phase == Phase.Running && left == 0 && late == 0 && letters.Values.Any(letter => letter.AnsweredOn is null && letter.Limit >= today),
            ExtensionUsed = extended,
            SupplementUsed = supplementAsked,
        };
    }

    private ClockState State(Consultee? pausing) => phase switch
    {
        Phase.NotStarted => ClockState.NotStarted,
        Phase.AwaitingSupplement => waitUntil < today ? ClockState.SupplementLapsed : ClockState.AwaitingSupplement,
        Phase.AwaitingPayment => waitUntil < today ? ClockState.PaymentLapsed : ClockState.AwaitingPayment,
        Phase.Answered => ClockState.Answered,
        Phase.Ended => ClockState.Ended,
        _ => pausing is null ? ClockState.Running : ClockState.Consulting,
    };

    private static Awaited Who(ClockState state, Consultee? pausing) => state switch
    {
        ClockState.AwaitingSupplement or ClockState.AwaitingPayment => Awaited.Applicant,
        ClockState.Answered or ClockState.Ended => Awaited.Nobody,
        ClockState.Consulting => pausing switch
        {
            Consultee.ThirdParty => Awaited.ThirdParty,
            Consultee.CoMaker => Awaited.CoMaker,
            _ => Awaited.OtherOrgan,
        },
        _ => Awaited.Office,
    };

    private DateOnly? PauseEnd()
    {
        var pausing = letters.Values.Where(letter => letter.Pauses(today, rules)).ToList();
        return pausing.Any(letter => letter.Limit is null) ? null : pausing.Max(letter => letter.Limit);
    }

    private IEnumerable<int> Years(DateOnly from, DateOnly to) => Enumerable.Range(from.Year, Math.Max(0, to.Year - from.Year) + 1).Where(calendar.IsProvisional);

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;
}
