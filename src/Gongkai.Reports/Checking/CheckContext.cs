using Gongkai.Law;

namespace Gongkai.Reports.Checking;

/// <summary>What a check may look at beside the report itself.</summary>
public sealed record CheckContext
{
    /// <summary>The law to check against.</summary>
    public LawBook Law { get; init; } = LawBook.Embedded;

    /// <summary>Last year's report of the same organ; null when it is not at hand.</summary>
    public Report? Previous { get; init; }

    /// <summary>What is known about the organ; null when nothing is.</summary>
    public OrganProfile? Organ { get; init; }
}

/// <summary>What kind of body.</summary>
public enum OrganKind
{
    /// <summary>A people's government at county level or above, or a body with its powers (管委会).</summary>
    Government,

    /// <summary>A department of a government.</summary>
    Department,

    /// <summary>A township government or sub-district office.</summary>
    Township,
}

/// <summary>At which level of administration.</summary>
public enum OrganLevel
{
    /// <summary>国务院部门.</summary>
    State,

    /// <summary>省级.</summary>
    Province,

    /// <summary>设区的市、自治州.</summary>
    City,

    /// <summary>县级.</summary>
    County,

    /// <summary>乡级.</summary>
    Township,
}

/// <summary>What is known about the organ that reports, from an organ tree or from its own name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Null when unknown.</param>
/// <param name="Level">Null when unknown.</param>
/// <param name="MayMakeRules">Whether it may make 规章; null when unknown.</param>
/// <param name="Due">Last day for publication set for it; null for the statutory one.</param>
public sealed record OrganProfile(string Name, OrganKind? Kind, OrganLevel? Level, bool? MayMakeRules, DateOnly? Due = null);
