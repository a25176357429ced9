namespace Gongkai.Law.Clock;

/// <summary>What in an event is not as the law wants it.</summary>
internal sealed partial class ClockWalk
{
    private ClockFault? Refused(ClockEvent happened) => happened.Kind switch
    {
        ClockEventKind.Received => phase == Phase.NotStarted ? null : Void(happened, "received-twice", "已有收到申请的日期", "it was received already", "art. 31"),
        ClockEventKind.TransferredIn => phase is Phase.NotStarted or Phase.Running ? null : NotOpen(happened),
        ClockEventKind.CorrectionOrdered => phase == Phase.NotStarted ? NotOpen(happened) : OrderFault(happened),
        _ when !IsOpen => NotOpen(happened),
        ClockEventKind.SupplementAsked => SupplementFault(happened),
        ClockEventKind.FeeAsked => NotRunning(happened) ?? AfterTheLastDay(happened, "fee-late", "收费通知应当在答复期限届满前发出", "the fee notice must go out before the last day", "国办函〔2020〕109号"),
        ClockEventKind.Supplemented => Answer(happened, Phase.AwaitingSupplement, "supplemented-unasked", "没有等待中的补正告知", "no supplement was asked for", "supplemented-late", "申请人在补正期限届满后才补正；接受补正的，应有正当理由", "the supplement came after the day given", "art. 30"),
        ClockEventKind.FeePaid => Answer(happened, Phase.AwaitingPayment, "paid-unasked", "没有等待中的收费通知", "no fee was asked for", "paid-late", "申请人在缴费期限届满后才缴费", "the fee was paid after the last day", "国办函〔2020〕109号"),
        ClockEventKind.ConsultationSent => SendFault(happened),
        ClockEventKind.ConsultationServed or ClockEventKind.ConsultationAnswered => LetterFault(happened),
        ClockEventKind.Extended => NotRunning(happened) ?? ExtensionFault(happened),
        ClockEventKind.Delayed => NotRunning(happened) ?? DelayFault(happened),
        _ => null,
    };

    private ClockFault? SupplementFault(ClockEvent happened)
    {
        var fault = NotRunning(happened)
            ?? (supplementAsked ? Void(happened, "supplement-twice", "补正告知只能作出一次", "the applicant can be asked to supplement only once", "art. 30") : null)
            ?? AfterTheLastDay(happened, "supplement-after-end", "答复期限已经届满，不能再告知补正", "the last day has passed", "art. 30")
            ?? (happened.Until < happened.On ? Void(happened, "supplement-until", "补正期限不能早于告知之日", "the day given lies before the notice", "art. 30") : null);

        return fault ?? SupplementLate(happened);
    }

    private ClockFault? SupplementLate(ClockEvent happened)
    {
        var counts = rules.Does("lateSupplementNoticeStops");
        var limit = calendar.After(countedFrom, rules.Period("supplementNotice").Days);
        return happened.On <= limit ? null : new("clock.supplement-late", new($"补正告知应当在收到申请之日起{rules.Period("supplementNotice").Days}个工作日内（{limit.Zh()}前）作出", $"the notice was due by {limit:yyyy-MM-dd}"), "art. 30", happened, WithoutEffect: !counts, Blocks: !counts);
    }

    private ClockFault? Answer(ClockEvent happened, Phase awaited, string code, string zh, string en, string lateCode, string lateZh, string lateEn, string article) =>
        phase != awaited ? Void(happened, code, zh, en, article)
        : happened.On > waitUntil ? new("clock." + lateCode, new(lateZh, lateEn), article, happened, WithoutEffect: false, Blocks: false)
        : null;

    private ClockFault? SendFault(ClockEvent happened) =>
        happened.Letter is not { Length: > 0 } || happened.Consultee is null ? Void(happened, "letter-unnamed", "应写明征求意见书的编号和征求对象", "the letter must be named, and whom it is to", "art. 33")
        : letters.ContainsKey(happened.Letter) ? Void(happened, "letter-twice", "这份征求意见书已经登记", "this letter was entered already", "art. 33")
        : AfterTheLastDay(happened, "consultation-late", "答复期限已经届满，征求意见不能再使期限停止", "the last day has passed: consulting does not stop the period any more", "art. 33");

    private ClockFault? LetterFault(ClockEvent happened) =>
        happened.Letter is null || !letters.TryGetValue(happened.Letter, out var letter) ? Void(happened, "letter-unknown", "没有登记发出这份征求意见书", "no such letter was sent", "art. 33")
        : (happened.Kind == ClockEventKind.ConsultationServed ? letter.ServedOn : letter.AnsweredOn) is not null ? Void(happened, "letter-done", "这份征求意见书的送达或者答复已经登记", "its service or answer was entered already", "art. 33")
        : null;

    private ClockFault? ExtensionFault(ClockEvent happened)
    {
        var most = rules.Period("extension").Days;
        return extended ? Void(happened, "extension-twice", "答复期限只能延长一次", "the period can be extended only once", "art. 33")
            : ordered ? Void(happened, "extension-of-order", "复议决定、判决确定的期限不能自行延长", "a period set by a decision cannot be extended", "art. 33")
            : happened.Days is null or < 1 ? Void(happened, "extension-days", "应写明延长的工作日数", "the number of days is missing", "art. 33")
            : happened.ApprovedOn is not { } approved || approved > happened.On ? Void(happened, "extension-unapproved", "延长答复期限应当先经政府信息公开工作机构负责人同意", "the head of the disclosure office must agree first", "art. 33")
            : AfterTheLastDay(happened, "extension-late", "应当在答复期限届满前告知申请人", "the applicant must be told before the period ends", "art. 33")
            ?? (happened.Days > most ? new("clock.extension-too-long", new($"延长的期限最长不得超过{most}个工作日", $"at most {most} working days"), "art. 33", happened, WithoutEffect: false) : null);
    }

    private ClockFault? DelayFault(ClockEvent happened) =>
        happened.Until is not { } until ? Void(happened, "delay-until", "应写明延迟答复的日期", "the new day is missing", "art. 35")
        : AfterTheLastDay(happened, "delay-late", "应当在答复期限届满前告知申请人", "the applicant must be told before the period ends", "art. 35")
        ?? (WorkingDaysTo(until, happened.On.AddDays(-1)) <= left ? Void(happened, "delay-shorter", "延迟答复的日期不晚于现在的期限", "the new day is not later than the present one", "art. 35") : null);

    private static ClockFault? OrderFault(ClockEvent happened) =>
        happened.Days is < 1 || happened.Until <= happened.On ? Void(happened, "order-period", "责令重新答复的期限应当晚于收到决定之日", "the period of the order must end after it was received", "行政复议法第七十七条") : null;

    private ClockFault? AfterTheLastDay(ClockEvent happened, string code, string zh, string en, string article) => left == 0 && phase == Phase.Running ? Void(happened, code, zh, en, article) : null;

    private ClockFault? NotRunning(ClockEvent happened) => phase == Phase.Running ? null : NotOpen(happened);

    private ClockFault NotOpen(ClockEvent happened) => Void(
        happened, "not-running", phase switch
        {
            Phase.NotStarted => "期限还没有起算",
            Phase.AwaitingSupplement => "正在等待申请人补正",
            Phase.AwaitingPayment => "正在等待申请人缴费",
            _ => "期限已经停止",
        }, "the clock does not run", "art. 33");

    private static ClockFault Void(ClockEvent happened, string code, string zh, string en, string article) => new("clock." + code, new(zh, en), article, happened, WithoutEffect: true);
}
