namespace Gongkai.Law.AnnualReports;

/// <summary>Where a version of an annual report stands on its way from the clerk to the public.</summary>
public enum ReportState
{
    /// <summary>草稿: being written, or sent back.</summary>
    Draft,

    /// <summary>初审.</summary>
    FirstReview,

    /// <summary>复审.</summary>
    SecondReview,

    /// <summary>终审.</summary>
    FinalReview,

    /// <summary>审定待报: all three reviews passed.</summary>
    Approved,

    /// <summary>已报送: with the county office.</summary>
    Submitted,

    /// <summary>已验收: accepted, not yet public.</summary>
    Accepted,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>已更正: replaced by a later version, still readable.</summary>
    Superseded,
}
