namespace Gongkai.Reports.Checking;

/// <summary>A check that takes more than arithmetic over cells. One file a check: Rules/AR_NNN.cs; its wording stands in law/checks.</summary>
internal interface IJudgement
{
    /// <summary>The public code, for example AR-504.</summary>
    string Code { get; }

    /// <summary>One finding or several; at least one, so that silence never reads as success.</summary>
    IEnumerable<Finding> Check(Report report, CheckContext context);
}
