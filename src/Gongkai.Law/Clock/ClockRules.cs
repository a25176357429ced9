using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Clock;

/// <summary>The file <c>law/requests/clock.json</c>: the periods of arts 30 to 35, what starts, pauses and restarts them, and the practice where the law is silent.</summary>
public sealed class ClockRules
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "requests/clock.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
    private static readonly string[] PeriodCodes = ["reply", "extension", "supplementNotice", "supplement", "thirdParty", "coMaker", "payment", "correction"];
    private static readonly string[] PracticeCodes = ["letterDayCounts", "answerDayCounts", "transferRestarts", "extensionAfterRestart", "lateSupplementNoticeStops", "siteReceiptConfirms"];

    private static readonly string[] RuleCodes =
    [
        "received", "transferredIn", "transferKept", "supplementAsked", "supplementLapsed", "supplemented", "reasonsAsked", "reasonsGiven",
        "consultThirdParty", "consultCoMaker", "consultOtherOrgan", "servedThirdParty", "servedCoMaker", "servedOtherOrgan", "answered", "answeredOthersOpen",
        "silentThirdParty", "silentCoMaker", "silentOtherOrgan", "extended", "delayed", "feeAsked", "paymentLapsed", "feePaid", "replied", "ended",
        "correctionOrdered", "correctionBy", "afterEnd",
    ];

    private readonly FrozenDictionary<string, ClockPeriod> periods;
    private readonly FrozenDictionary<string, ClockRule> rules;
    private readonly FrozenDictionary<string, ClockPractice> practice;

    private ClockRules(Text text)
    {
        Source = text.Source;
        periods = text.Periods.ToFrozenDictionary(period => period.Code);
        rules = text.Rules.ToFrozenDictionary(rule => rule.Code);
        practice = text.Practice.ToFrozenDictionary(entry => entry.Code);
        Stages = text.Stages;
        Demand(periods.Keys, PeriodCodes);
        Demand(rules.Keys, RuleCodes);
        Demand(practice.Keys, PracticeCodes);
        if (text.Periods.Any(period => period.Days is < 1 or > 250) || text.Stages.Any(stage => stage.Days is < 0 or > 250))
        {
            throw new JsonException("A period is not between 1 and 250 working days.");
        }
    }

    /// <summary>The acts.</summary>
    public string Source { get; }

    /// <summary>Every period, by code.</summary>
    public IReadOnlyCollection<ClockPeriod> Periods => periods.Values;

    /// <summary>Every practice that is a setting.</summary>
    public IReadOnlyCollection<ClockPractice> Practice => practice.Values;

    /// <summary>The office's own inner limits, in order.</summary>
    public IReadOnlyList<StageLimit> Stages { get; private init; }

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or lacks a period, a rule or a practice.</exception>
    public static ClockRules Parse(string json)
    {
        try
        {
            return new(JsonSerializer.Deserialize<Text>(json, Options) is { Periods: not null, Rules: not null, Practice: not null, Stages: not null } text ? text : throw new JsonException("The periods, rules, practice or stages are missing."));
        }
        catch (ArgumentException twice)
        {
            throw new JsonException($"A code is there twice: {twice.Message}", twice);
        }
    }

    /// <summary>The same rules with an office's own practice: codes with the answer it gives.</summary>
    public ClockRules With(IReadOnlyDictionary<string, bool> own) => new(new Text(
        Source, [.. periods.Values], [.. rules.Values], [.. practice.Values.Select(entry => own.TryGetValue(entry.Code, out var on) ? entry with { On = on } : entry)], Stages));

    /// <summary>The period with this code: reply, extension, supplementNotice, supplement, thirdParty, coMaker, payment, correction.</summary>
    public ClockPeriod Period(string code) => periods[code];

    internal ClockRule Rule(string code) => rules[code];

    internal bool Does(string code) => practice[code].On;

    private static void Demand(IEnumerable<string> found, IEnumerable<string> wanted)
    {
        if (wanted.Except(found).FirstOrDefault() is { } missing)
        {
            throw new JsonException($"'{missing}' is missing.");
        }
    }

    private sealed record Text(string Source, IReadOnlyList<ClockPeriod> Periods, IReadOnlyList<ClockRule> Rules, IReadOnlyList<ClockPractice> Practice, IReadOnlyList<StageLimit> Stages);
}

/// <summary>A number of working days with its provision.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Days">Working days.</param>
/// <param name="Article">The provision.</param>
/// <param name="Label">In a sentence.</param>
/// <param name="Recalled">Whether it is from memory or practice, to be confirmed by the office.</param>
public sealed record ClockPeriod(string Code, int Days, string Article, Wording Label, bool Recalled = false);

/// <summary>What an event does to the clock, as the ledger prints it.</summary>
public sealed record ClockRule(string Code, string Article, Wording Label, bool Recalled = false);

/// <summary>A question that the law leaves to practice, with the answer taken.</summary>
public sealed record ClockPractice(string Code, bool On, Wording Label);

/// <summary>An inner limit of the office for a stage of the work, in working days that count.</summary>
/// <param name="Code">The stage.</param>
/// <param name="From">What it is counted from: received.</param>
/// <param name="Days">How many.</param>
/// <param name="Label">The stage's name.</param>
public sealed record StageLimit(string Code, string From, int Days, Wording Label);
