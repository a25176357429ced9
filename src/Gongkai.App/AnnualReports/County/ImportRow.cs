using Gongkai.Law;

namespace Gongkai.App.AnnualReports.County;

/// <summary>What becomes of a file of a bulk import.</summary>
public enum ImportFate
{
    /// <summary>Organ and year are certain.</summary>
    Ready,

    /// <summary>Organ or year is a guess, or there are several: a person says.</summary>
    Ask,

    /// <summary>There is a report of the organ for the year already; it is left alone.</summary>
    Exists,

    /// <summary>Another file of this import is for the same organ and year.</summary>
    Twice,

    /// <summary>It cannot be read, or is no annual report.</summary>
    Refused,
}

/// <summary>One file of a bulk import.</summary>
/// <param name="Hash">In the file store; null when it was not kept.</param>
/// <param name="OrganCode">The organ found or proposed.</param>
/// <param name="Doubtful">How many cells will want a decision.</param>
/// <param name="Note">Why it is what it is.</param>
public sealed record ImportRow(string File, string? Hash, ImportFate Fate, string? OrganCode, int? Year, int Doubtful, Wording? Note);
