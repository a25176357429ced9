using Gongkai.Law.Grounds;
using Gongkai.Law.Remedies;

namespace Gongkai.Law.Requests.Ledgers;

/// <summary>One request as an old ledger tells it, read and free of contradictions.</summary>
/// <param name="Outcome">How it ended; null while it is open.</param>
public sealed record LedgerEntry(DateOnly Received, RequestChannel Channel, ApplicantKind Kind, string Name, string About, OutcomeKind? Outcome)
{
    /// <summary>原登记编号.</summary>
    public string? Number { get; init; }

    public DateOnly? Submitted { get; init; }

    public string? IdNumber { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public string? Email { get; init; }

    public int Items { get; init; } = 1;

    public string? Handler { get; init; }

    public DateOnly? SupplementAsked { get; init; }

    public DateOnly? Supplemented { get; init; }

    public DateOnly? Consulted { get; init; }

    public DateOnly? Heard { get; init; }

    public DateOnly? ExtendedOn { get; init; }

    /// <summary>Working days, where it was extended.</summary>
    public int? ExtensionDays { get; init; }

    public decimal? Fee { get; init; }

    public DateOnly? FeeAsked { get; init; }

    public DateOnly? FeePaid { get; init; }

    public string? FeeReceipt { get; init; }

    public DateOnly? Answered { get; init; }

    public string? Ground { get; init; }

    public string? ReplyNumber { get; init; }

    /// <summary>Null where the ledger does not say; the answer's day counts then.</summary>
    public DateOnly? Delivered { get; init; }

    public string? Delivery { get; init; }

    public string? Remark { get; init; }

    /// <summary>The day a decision that ordered a new reply was received.</summary>
    public DateOnly? CorrectionOn { get; init; }

    /// <summary>Working days that it gave; the law's where it gave none.</summary>
    public int? CorrectionDays { get; init; }

    /// <summary>Null while the new reply is awaited.</summary>
    public DateOnly? AnsweredAnew { get; init; }

    public string? ReplyNumberAnew { get; init; }

    public IReadOnlyList<LedgerRemedy> Remedies { get; init; } = [];
}

/// <summary>A reconsideration or suit beside a request.</summary>
/// <param name="Number">案号; null where the ledger has none.</param>
/// <param name="Before">The organ or court; null where the ledger has none.</param>
/// <param name="Result">Null while it is open.</param>
/// <param name="OrderedNewReply">Whether it ordered the organ to reply anew.</param>
public sealed record LedgerRemedy(RemedyKind Kind, DateOnly ReceivedOn, string? Number, string? Before, DateOnly? DecidedOn, RemedyResult? Result, bool OrderedNewReply = false);
