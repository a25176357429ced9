using Gongkai.App.AnnualReports.Published;

namespace Gongkai.Web.Site;

/// <summary>Organs beside each other in the tree, with the way to those below.</summary>
public sealed class OrganBranch
{
    private readonly ILookup<string, PublicOrgan> children;

    private OrganBranch(ILookup<string, PublicOrgan> children, IReadOnlyList<PublicOrgan> here, bool top) => (this.children, Here, Top) = (children, here, top);

    public IReadOnlyList<PublicOrgan> Here { get; }

    public bool Top { get; }

    /// <summary>The whole tree, from its top.</summary>
    public static OrganBranch Of(IReadOnlyList<PublicOrgan> organs)
    {
        var codes = organs.Select(organ => organ.Code).ToHashSet();
        var below = organs.ToLookup(organ => organ.Parent is { } parent && codes.Contains(parent) ? parent : "");
        return new OrganBranch(below, [.. below[""]], top: true);
    }

    /// <summary>Null when there is nothing below.</summary>
    public OrganBranch? Below(PublicOrgan organ) => children.Contains(organ.Code) ? new OrganBranch(children, [.. children[organ.Code]], top: false) : null;
}
