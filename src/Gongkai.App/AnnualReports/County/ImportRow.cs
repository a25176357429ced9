using Gongkai.Law;

namespace Gongkai.App.AnnualReports.County;

/// <summary>What becomes of a file of a bulk import.</summary>
public enum ImportFate
{
    /// <summary>It is not read yet.</summary>
    Waiting,

    /// <summary>Organ and year are certain.</summary>
    Ready,

    /// <summary>Organ or year is a guess, or there are several: a person says.</summary>
    Ask,

    /// <summary>There is a report of the organ for the year already; it is left alone.</summary>
    Exists,

    /// <summary>Another file of this import is for the same organ and year.</summary>
    Twice,

    /// <summary>It cannot be read, is no annual report, or its reading was stopped.</summary>
    Refused,

    /// <summary>It is a draft now.</summary>
    Drafted,
}

/// <summary>One file of a bulk import.</summary>
/// <param name="Number">Its place in the import.</param>
/// <param name="OrganCode">The organ found or proposed.</param>
/// <param name="Doubtful">How many cells will want a decision.</param>
/// <param name="Note">Why it is what it is.</param>
public sealed record ImportRow(int Number, string File, ImportFate Fate, string? OrganCode, int? Year, int Doubtful, Wording? Note)
{
    /// <summary>Whether a person may have it drafted.</summary>
    public bool MayBeTaken => Fate is ImportFate.Ready or ImportFate.Ask or ImportFate.Exists or ImportFate.Twice;

    /// <summary>Whether it is proposed to be drafted.</summary>
    public bool IsReady => Fate == ImportFate.Ready;
}
