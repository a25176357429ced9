namespace Gongkai.Law.Remedies;

/// <summary>The rows of the report's remedies table. Their printed labels are the form's.</summary>
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>未经复议直接起诉.</summary>
    DirectSuit,

    /// <summary>复议后起诉.</summary>
    SuitAfterReconsideration,
}

/// <summary>What the organ is in the case.</summary>
public enum RemedyRole
{
    /// <summary>作出原行政行为的机关: respondent or defendant; the case is counted here.</summary>
    MadeTheAct,

    /// <summary>复议机关作共同被告: not counted here, but by the organ that made the act. (国办公开办函〔2016〕201号)</summary>
    ReconsideredIt,
}

/// <summary>The columns of the remedies table, without the total.</summary>
public enum RemedyColumn
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    OtherResult,

    /// <summary>尚未审结.</summary>
    Pending,
}

/// <summary>One way a case can end.</summary>
/// <param name="Code">Stable, kept with the case.</param>
/// <param name="For">In which kinds of case.</param>
/// <param name="Column">Where it is counted.</param>
/// <param name="Article">The provision.</param>
/// <param name="Name">What it is called.</param>
/// <param name="MayOrderNewReply">Whether it can order the organ to reply anew, which starts a new clock: <c>ClockEventKind.CorrectionOrdered</c>.</param>
public sealed record RemedyResult(string Code, IReadOnlyList<RemedyKind> For, RemedyColumn Column, string Article, Wording Name, bool MayOrderNewReply = false);

/// <summary>Within which time an applicant may go which way; calendar days or months, moved to the next working day when the last day is none.</summary>
public sealed record RemedyLimit(string Code, string Article, Wording Label, int? Days = null, int? Months = null);

/// <summary>A question that the law leaves to practice, with the answer taken.</summary>
public sealed record RemedyPractice(string Code, bool On, Wording Label);
