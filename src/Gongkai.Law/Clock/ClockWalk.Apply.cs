namespace Gongkai.Law.Clock;

/// <summary>What each event does.</summary>
internal sealed partial class ClockWalk
{
    private bool IsOpen => phase is Phase.Running or Phase.AwaitingSupplement or Phase.AwaitingPayment;

    private void Apply(ClockEvent happened)
    {
        if (Refused(happened) is { } fault)
        {
            faults.Add(fault);
            if (fault.WithoutEffect)
            {
                Note(happened, fault.What, fault.Article);
                return;
            }
        }

        switch (happened.Kind)
        {
            case ClockEventKind.Received:
                Start(happened, "received", rules.Period("reply").Days);
                break;
            case ClockEventKind.TransferredIn:
                TransferIn(happened);
                break;
            case ClockEventKind.SupplementAsked:
                supplementAsked = true;
                Wait(happened, Phase.AwaitingSupplement, "supplementAsked", happened.Until ?? calendar.After(happened.On, rules.Period("supplement").Days));
                break;
            case ClockEventKind.FeeAsked:
                Wait(happened, Phase.AwaitingPayment, "feeAsked", calendar.After(happened.On, rules.Period("payment").Days));
                break;
            case ClockEventKind.Supplemented or ClockEventKind.FeePaid:
                Restart(happened, happened.Kind == ClockEventKind.Supplemented ? "supplemented" : "feePaid");
                break;
            case ClockEventKind.ReasonsAsked or ClockEventKind.ReasonsGiven:
                Note(happened, rules.Rule(happened.Kind == ClockEventKind.ReasonsAsked ? "reasonsAsked" : "reasonsGiven"));
                break;
            case ClockEventKind.ConsultationSent or ClockEventKind.ConsultationServed or ClockEventKind.ConsultationAnswered:
                Consult(happened);
                break;
            case ClockEventKind.Extended:
                Extend(happened);
                break;
            case ClockEventKind.Delayed:
                Delay(happened);
                break;
            case ClockEventKind.CorrectionOrdered:
                Order(happened);
                break;
            default:
                Stop(happened);
                break;
        }
    }

    private void Start(ClockEvent happened, string rule, int period)
    {
        (phase, startedOn, countedFrom, days, left, late, due, waitUntil) = (Phase.Running, happened.On, happened.On, period, period, 0, null, null);
        Note(happened, rules.Rule(rule), ("days", period));
    }

    private void TransferIn(ClockEvent happened)
    {
        if (phase == Phase.NotStarted)
        {
            Start(happened, "transferredIn", rules.Period("reply").Days);
        }
        else if (rules.Does("transferRestarts"))
        {
            Restart(happened, "transferredIn");
        }
        else
        {
            Note(happened, rules.Rule("transferKept"));
        }
    }

    // The full period again. Days that an extension had added are not taken along.
    private void Restart(ClockEvent happened, string rule)
    {
        (phase, countedFrom, days, due, waitUntil, late) = (Phase.Running, happened.On, rules.Period("reply").Days, null, null, 0);
        left = days;
        extended &= !rules.Does("extensionAfterRestart");
        Note(happened, rules.Rule(rule), ("days", days));
    }

    private void Wait(ClockEvent happened, Phase waits, string rule, DateOnly until)
    {
        (phase, waitUntil, due) = (waits, until, null);
        Note(happened, rules.Rule(rule), ("until", until.Zh()));
    }

    private void Consult(ClockEvent happened)
    {
        if (happened.Kind == ClockEventKind.ConsultationSent)
        {
            letters.Add(happened.Letter!, new(happened.Letter!, happened.Consultee!.Value, happened.On, happened.Consultee == Consultee.OtherOrgan ? happened.Until : null, happened.Note));
            Note(happened, rules.Rule(ConsultRule(happened.Consultee.Value)));
            return;
        }

        var letter = letters[happened.Letter!];
        if (happened.Kind == ClockEventKind.ConsultationAnswered)
        {
            letter.AnsweredOn = happened.On;
            Note(happened, rules.Rule(phase == Phase.Running && Pausing(happened.On.AddDays(1)) is not null ? "answeredOthersOpen" : "answered"));
            return;
        }

        letter.ServedOn = happened.On;
        letter.Limit = letter.Consultee == Consultee.OtherOrgan ? letter.Limit : calendar.After(happened.On, rules.Period(letter.Consultee == Consultee.ThirdParty ? "thirdParty" : "coMaker").Days);
        var rule = letter.Consultee switch { Consultee.ThirdParty => "servedThirdParty", Consultee.CoMaker => "servedCoMaker", _ => "servedOtherOrgan" };
        Note(happened, rules.Rule(rule), ("until", letter.Limit?.Zh()));
    }

    private void Extend(ClockEvent happened)
    {
        var more = Math.Min(happened.Days!.Value, rules.Period("extension").Days);
        (extended, left, days) = (true, left + more, days + more);
        Note(happened, rules.Rule("extended"), ("days", more));
    }

    private void Delay(ClockEvent happened)
    {
        var more = WorkingDaysTo(happened.Until!.Value, happened.On.AddDays(-1)) - left;
        (left, days) = (left + more, days + more);
        Note(happened, rules.Rule("delayed"), ("until", happened.Until.Value.Zh()));
    }

    private void Order(ClockEvent happened)
    {
        if (IsOpen)
        {
            rounds.Add(new(startedOn, countedFrom, due, null));
        }

        letters.Clear();
        (extended, supplementAsked, ordered) = (false, false, happened.Days is not null || happened.Until is not null);
        Start(happened, happened.Until is null ? "correctionOrdered" : "correctionBy", happened.Days ?? (happened.Until is { } until ? WorkingDaysTo(until, happened.On) : rules.Period("correction").Days));
    }

    private void Stop(ClockEvent happened)
    {
        // What was asked for on the way stays asked for; only the last day, where it can still be said, is worked out for comparison.
        var last = phase == Phase.Running ? due ?? calendar.After(happened.On, left) : (DateOnly?)null;
        phase = happened.Kind == ClockEventKind.Replied ? Phase.Answered : Phase.Ended;
        rounds.Add(new(startedOn, countedFrom, last, happened.On));
        Note(happened, rules.Rule(happened.Kind == ClockEventKind.Replied ? "replied" : "ended"));
    }

    // A day given that is no working day moves to the next one, so it counts as one more.
    private int WorkingDaysTo(DateOnly until, DateOnly after) => calendar.Between(after, until) + (calendar[until].Works ? 0 : 1);

    private void Note(ClockEvent happened, ClockRule rule, params ReadOnlySpan<(string Name, object? Value)> values) =>
        ledger.Happened(happened, rule.Label.Fill(values), rule.Article, rule.Recalled, calendar.IsProvisional(happened.On.Year));

    private void Note(ClockEvent happened, Wording what, string article) => ledger.Happened(happened, what, article, recalled: false, calendar.IsProvisional(happened.On.Year));
}
