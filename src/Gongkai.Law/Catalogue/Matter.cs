namespace Gongkai.Law.Catalogue;

/// <summary>One kind of information that is disclosed on the organ's own initiative. (Regulation, arts 20 and 21)</summary>
/// <param name="Code">Stable: <c>20-1</c>, <c>21-county-1</c>, <c>21-township-1</c>.</param>
/// <param name="Article">The provision, down to its item.</param>
/// <param name="Name">In the words of the Regulation.</param>
/// <param name="Short">For tabs and narrow columns.</param>
public sealed record Matter(string Code, string Article, string Name, string Short)
{
    /// <summary>The levels it binds, as <see cref="CatalogueLevel"/> names them; empty for every organ.</summary>
    public IReadOnlyList<CatalogueLevel> Levels { get; init; } = [];

    /// <summary>Whether it binds an organ of this level. Art. 21 binds cities, counties and townships only.</summary>
    public bool Binds(CatalogueLevel level) => Levels.Count == 0 || Levels.Contains(level);
}

/// <summary>公开层级: who has to disclose.</summary>
public enum CatalogueLevel
{
    /// <summary>国务院部门.</summary>
    State,

    /// <summary>省级.</summary>
    Province,

    /// <summary>设区的市级.</summary>
    City,

    /// <summary>县级.</summary>
    County,

    /// <summary>乡级.</summary>
    Township,

    /// <summary>村级.</summary>
    Village,
}
