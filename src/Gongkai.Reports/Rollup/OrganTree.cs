using Gongkai.Reports.Checking;

namespace Gongkai.Reports.Rollup;

/// <summary>What an organ's own report stands for.</summary>
public enum ReportRole
{
    /// <summary>For the organ alone.</summary>
    Own,

    /// <summary>For the organ's members together: never summed with their reports.</summary>
    Aggregate,

    /// <summary>There is none: the line only groups others.</summary>
    None,
}

/// <summary>One organ of a tree.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What its report stands for.</param>
public sealed record OrganNode(string Name, ReportRole Role)
{
    private readonly List<OrganNode> members = [];

    /// <summary>The code that the office knows it by; null when it has none.</summary>
    public string? Code { get; init; }

    /// <summary>Null when the list does not say.</summary>
    public OrganKind? Kind { get; init; }

    /// <summary>Null when the list does not say.</summary>
    public OrganLevel? Level { get; init; }

    /// <summary>Whether it may make 规章; null when the list does not say.</summary>
    public bool? MayMakeRules { get; init; }

    /// <summary>Last day for publication set for it; null for the statutory one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The name of the file with its report, where the name of the organ does not tell reports apart.</summary>
    public string? File { get; init; }

    /// <summary>The organ above; null at the top.</summary>
    public OrganNode? Parent { get; internal set; }

    /// <summary>The organs directly below, in the order of the list.</summary>
    public IReadOnlyList<OrganNode> Members => members;

    /// <summary>What checks may know about it.</summary>
    public OrganProfile Profile => new(Name, Kind, Level, MayMakeRules, Due);

    /// <inheritdoc/>
    public bool Equals(OrganNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    internal void Add(OrganNode member) => members.Add(member);
}

/// <summary>Which organ stands under which.</summary>
public sealed class OrganTree
{
    private readonly Dictionary<string, OrganNode> byName;
    private readonly Dictionary<string, OrganNode> byFile;

    internal OrganTree(IReadOnlyList<OrganNode> organs)
    {
        Organs = organs;
        byName = organs.Where(organ => organ.File is null).ToDictionary(organ => OrganGuess.Key(organ.Name));
        byFile = organs.Where(organ => organ.File is not null).ToDictionary(organ => organ.File!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A tree of organs that are kept elsewhere, each with the one above it; an organ above comes before its members.</summary>
    /// <param name="organs">In the order to print. Organs that share a name need a file each.</param>
    public static OrganTree Of(IReadOnlyList<(OrganNode Organ, OrganNode? Above)> organs)
    {
        foreach (var (organ, above) in organs.Where(pair => pair.Above is not null))
        {
            organ.Parent = above;
            above!.Add(organ);
        }

        return new([.. organs.Select(pair => pair.Organ)]);
    }

    /// <summary>All organs, in the order of the list.</summary>
    public IReadOnlyList<OrganNode> Organs { get; }

    /// <summary>Those without an organ above.</summary>
    public IEnumerable<OrganNode> Tops => Organs.Where(organ => organ.Parent is null);

    /// <summary>The organ that a report belongs to: by its file where the list names files, else by its organ's name; null when it is not in the tree.</summary>
    public OrganNode? Find(string file, string? organ) =>
        byFile.GetValueOrDefault(Path.GetFileName(file)) ?? (organ is null ? null : byName.GetValueOrDefault(OrganGuess.Key(organ)));

    /// <summary>The organs from the deepest up, so that each comes after its members.</summary>
    internal IEnumerable<OrganNode> FromBelow()
    {
        var order = new List<OrganNode>(Organs.Count);
        var waiting = new Stack<OrganNode>(Tops);

        while (waiting.TryPop(out var organ))
        {
            order.Add(organ);
            foreach (var member in organ.Members)
            {
                waiting.Push(member);
            }
        }

        order.Reverse();
        return order;
    }
}
