using Gongkai.App.Organs;
using Gongkai.Reports.Rollup;

namespace Gongkai.App.AnnualReports;

/// <summary>What an organ's report counts for in sums, the county's and the public's alike.</summary>
internal static class RollupRole
{
    /// <summary>
    /// A report on the organ alone is added to those of the organs below; one on all of them together is no part of any sum with its parts, and never
    /// stands in for parts that are missing, for these are to be named. A government over others that has filed nothing is not missing: its report may
    /// still be drawn from theirs.
    /// </summary>
    /// <param name="organ">What it is.</param>
    /// <param name="hasMembers">Whether organs stand below it.</param>
    /// <param name="consolidated">Whether its report is on those below too; null when there is none.</param>
    public static ReportRole Of(OrganType organ, bool hasMembers, bool? consolidated) => (organ, hasMembers, consolidated) switch
    {
        (OrganType.Region, _, _) or (_, _, true) or (OrganType.Government, true, null) => ReportRole.None,
        _ => ReportRole.Own,
    };
}
