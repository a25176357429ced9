namespace Gongkai.Law.Grounds;

/// <summary>One way a request ends: what is decided, on what ground, and in which row of the report it is counted. Every closed request has exactly one.</summary>
/// <param name="Code">Stable, kept with the case: <c>granted.provided</c>, <c>refused.stateSecret</c>, <c>unavailable.notFound</c> ….</param>
/// <param name="Row">The row of the report's requests table; several outcomes may share one.</param>
/// <param name="Step">The question of the handling path at which it is found: <see cref="HandlingStep.Code"/>.</param>
/// <param name="Article">The provision.</param>
/// <param name="Basis">The provision as a letter cites it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Demands">What must be there before it can be proposed.</param>
/// <param name="Letter">The letter that says it: a code of <c>law/letters</c>.</param>
/// <param name="Remedies">Which way the applicant may go.</param>
/// <param name="ReconsiderationFirstFrom">Since when reconsideration must come before a court; null where it need not.</param>
/// <param name="Recalled">Whether the attribution is from memory or practice.</param>
public sealed record OutcomeKind(
    string Code, string Row, string Step, string Article, string Basis, Wording Name, IReadOnlyList<Demand> Demands, string Letter, RemedyRoute Remedies,
    DateOnly? ReconsiderationFirstFrom = null, bool Recalled = false)
{
    /// <summary>区分处理: counted once as partly disclosed, whatever else the reply withholds. (art. 37)</summary>
    public const string Partly = "partlyGranted";

    /// <summary>Whether something is withheld under arts 14 to 16.</summary>
    public bool Withholds => Remedies is RemedyRoute.ReconsiderationFirst or RemedyRoute.Part;

    /// <summary>The demands that this draft does not meet, as refusals; empty when it may be proposed.</summary>
    public IEnumerable<Refusal> Lacks(OutcomeDraft draft) => Demands.Where(demand => !draft.Meets(demand)).Select(demand => demand.Lacking(this));

    /// <summary>Whether, for a decision of this day, reconsideration must come before a court. (行政复议法 2023 art. 23)</summary>
    /// <param name="decided">The day of the decision.</param>
    /// <param name="partChoice">For a partly disclosed answer: whether the office applies it to the withheld part; the law is not settled, so the office chooses.</param>
    public bool MustReconsiderFirst(DateOnly decided, bool partChoice = true) =>
        decided >= ReconsiderationFirstFrom && (Remedies == RemedyRoute.ReconsiderationFirst || (Remedies == RemedyRoute.Part && partChoice));
}

/// <summary>Which way an applicant may go against an outcome.</summary>
public enum RemedyRoute
{
    /// <summary>Reconsideration or court, as they choose.</summary>
    Either,

    /// <summary>复议前置: reconsideration, and only then court. (refusals under arts 14 to 16)</summary>
    ReconsiderationFirst,

    /// <summary>Partly disclosed: 复议前置 for the withheld part, if the office applies it so.</summary>
    Part,

    /// <summary>None: the applicant withdrew.</summary>
    None,
}

/// <summary>A question of the handling path 补不补—是不是—谁负责—有没有—给不给—怎么给—怎么答.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Name">The question.</param>
/// <param name="Articles">What stands beside it.</param>
public sealed record HandlingStep(string Code, Wording Name, string Articles);
