using Gongkai.Law.Forms;

namespace Gongkai.Testing.Generated.Story;

/// <summary>What the writers of the sections tell about: who, when and the figures.</summary>
internal sealed record StoryFacts(TrueOrgan Organ, int Year, Form Form, IReadOnlyDictionary<CellRef, decimal> Figures, Dice Dice)
{
    public string We => Organ.We;

    public string YearText => $"{Year}年";

    public bool IsGovernment => Organ.Rank is Rank.County or Rank.City;

    public int Count(string cell) => Figures.TryGetValue(CellRef.Parse(cell), out var value) ? (int)value : 0;

    public int Total(string row) => Count($"requests/{row}/total");

    /// <summary>Sum over the rows of one group of table 3, for all applicants.</summary>
    public int Group(string prefix) =>
        (int)Figures.Where(f => f.Key.Table == "requests" && f.Key.Column == "total" && (f.Key.Row == prefix || f.Key.Row.StartsWith(prefix + "."))).Sum(f => f.Value);
}
