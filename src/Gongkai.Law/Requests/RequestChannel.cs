namespace Gongkai.Law.Requests;

/// <summary>How a request came in. Each has its own rule for the day of receipt, in <c>law/requests/channels.json</c>. (arts 29, 31)</summary>
public enum RequestChannel
{
    /// <summary>当面提交.</summary>
    InPerson,

    /// <summary>口头提出, written down by the 工作机构.</summary>
    Oral,

    /// <summary>邮寄, signed for.</summary>
    SignedMail,

    /// <summary>平常信函, not signed for.</summary>
    OrdinaryMail,

    /// <summary>网站提交.</summary>
    Website,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>传真 of the 工作机构.</summary>
    Fax,
}

/// <summary>The dates that are entered separately at intake; the day of receipt follows from them.</summary>
/// <param name="Submitted">提交: handed in, posted, sent.</param>
/// <param name="Arrived">到达: signed for, or in the mail box; null when unknown.</param>
/// <param name="Confirmed">确认 by both sides; null while it is not.</param>
public sealed record IntakeDates(DateOnly? Submitted, DateOnly? Arrived, DateOnly? Confirmed);

/// <summary>Which date a channel's day of receipt is.</summary>
public enum DecidingDate
{
    /// <summary><see cref="IntakeDates.Submitted"/>.</summary>
    Submitted,

    /// <summary><see cref="IntakeDates.Arrived"/>.</summary>
    Arrived,

    /// <summary><see cref="IntakeDates.Confirmed"/>.</summary>
    Confirmed,
}
