using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking;

/// <summary>The four answers of a check.</summary>
public enum Answer
{
    /// <summary>What must hold holds.</summary>
    Holds,

    /// <summary>It certainly does not.</summary>
    Broken,

    /// <summary>The document does not say enough.</summary>
    CannotTell,

    /// <summary>The check is about another form, level or situation.</summary>
    DoesNotApply,
}

/// <summary>What a check found.</summary>
/// <param name="Code">The check's public code, for example AR-301.</param>
/// <param name="Answer">One of four.</param>
/// <param name="Level">From the check's definition in law/checks.</param>
/// <param name="Message">In words a clerk understands.</param>
public sealed record Finding(string Code, Answer Answer, Level Level, Wording Message)
{
    /// <summary>The cells in conflict, or looked at.</summary>
    public IReadOnlyList<CellRef> Cells { get; init; } = [];

    /// <summary>The one side, where the check compares two numbers.</summary>
    public decimal? Stated { get; init; }

    /// <summary>The other side.</summary>
    public decimal? Expected { get; init; }

    /// <summary>Where in the source; for cells the places of the cells.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>The words the finding is about, as printed.</summary>
    public string? Quote { get; init; }

    /// <summary>Proposals that would restore every equation, best first.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];
}

/// <summary>
/// A smallest set of changes after which every sum that shares cells with the broken one holds; for blank cells, what the sums leave for them.
/// A proposal: nothing is ever changed.
/// </summary>
/// <param name="Changes">The cells to change.</param>
/// <param name="Message">In words: 改这一格即可:….</param>
public sealed record Repair(IReadOnlyList<CellChange> Changes, Wording Message);

/// <summary>One cell to change.</summary>
public sealed record CellChange(CellRef Cell, decimal? From, decimal To);
