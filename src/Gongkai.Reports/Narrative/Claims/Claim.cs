using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>What a stated number is a number of.</summary>
internal enum ClaimKind
{
    /// <summary>Requests received; may or may not count those carried in.</summary>
    Received,
    CarriedIn,
    Concluded,
    CarriedOut,
    Granted,
    PartlyGranted,
    Refused,
    Unavailable,
    NotProcessed,
    OtherResult,

    /// <summary>Reconsideration cases.</summary>
    Reconsideration,

    /// <summary>Lawsuits.</summary>
    Litigation,

    /// <summary>Reconsideration cases and lawsuits in one number.</summary>
    Remedies,
}

/// <summary>A number that a sentence states about something that a table states too.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Number">The number; for 未收到 and the like a 0 at the place of these words.</param>
internal sealed record Claim(ClaimKind Kind, Sentence Sentence, Quantity Number)
{
    /// <summary>True when it is only part of the whole: by one channel, of one kind of applicant, of half a year, of one office.</summary>
    public bool Limited { get; init; }

    /// <summary>True when it is said in words: 未收到.</summary>
    public bool None { get; init; }

    /// <summary>Whose requests they are, as far as the words say: 全区, 本机关, 办公室.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Whether the sentence speaks of the year reported on, as far as it says.</summary>
    public bool IsAbout(int? year) =>
        Kind is ClaimKind.CarriedIn or ClaimKind.CarriedOut || year is null || Sentence.YearBefore(Number.From) is not { } named || named == year;

    /// <summary>Where the number stands.</summary>
    public Place Place => Sentence.Place(Number.From, Number.To);
}
