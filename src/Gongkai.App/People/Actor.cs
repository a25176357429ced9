using Gongkai.App.Organs;

namespace Gongkai.App.People;

/// <summary>A person about to act, with the roles they hold. Denied unless a role says otherwise.</summary>
/// <param name="PersonId">Null for the system itself.</param>
/// <param name="Name">As the history shows it.</param>
/// <param name="Grants">Roles held.</param>
public sealed record Actor(Guid? PersonId, string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>Jobs and commands typed by an operator on the machine itself.</summary>
    public static Actor System(string name = "系统") => new(null, name, []) { IsSystem = true };

    /// <summary>The machine's own operator, who needs no role.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>Whether one of the roles is held for this organ.</summary>
    public bool Holds(Organ organ, params ReadOnlySpan<Role> roles) => Holds(organ.Path, roles);

    /// <summary>Whether one of the roles is held for the organ with this path.</summary>
    public bool Holds(string path, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (roles.Contains(grant.Role) && (grant.WithSubtree ? path.StartsWith(grant.Path, StringComparison.Ordinal) : path == grant.Path))
            {
                return true;
            }
        }

        return IsSystem;
    }

    /// <summary>Whether one of the roles is held anywhere.</summary>
    public bool HoldsAnywhere(params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (roles.Contains(grant.Role))
            {
                return true;
            }
        }

        return IsSystem;
    }
}

/// <summary>A role with the place in the tree it is held for.</summary>
/// <param name="Role">The role.</param>
/// <param name="Path">The organ's path.</param>
/// <param name="WithSubtree">Whether everything below counts too.</param>
public sealed record Grant(Role Role, string Path, bool WithSubtree);
