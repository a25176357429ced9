using Gongkai.App.Organs;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>An organ as the public sees it.</summary>
/// <param name="Code">Part of its addresses.</param>
/// <param name="Name">Full name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Parent">The code above; null at the top.</param>
/// <param name="Years">Years with a published report, newest first.</param>
public sealed record PublicOrgan(string Code, string Name, OrganType Type, string? Parent, IReadOnlyList<int> Years)
{
    public required string ShortName { get; init; }

    public OrganContact Contact { get; init; } = new();

    /// <summary>The last day it existed, when that is past; its pages stay.</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>Who took over.</summary>
    public OrganName? Successor { get; init; }

    /// <summary>Whether one can turn to it: it is no mere region, and still exists.</summary>
    public bool IsOffice => Type != OrganType.Region && AbolishedOn is null;

    /// <summary>Whether 公开制度 have been published.</summary>
    public bool HasRules { get; init; }

    /// <summary>Whether there is a 公开目录.</summary>
    public bool HasCatalogue { get; init; }

    /// <summary>Whether the 公开指南 has anything to say.</summary>
    public bool HasGuide => Contact is { Office: not null } or { Address: not null } or { Phone: not null } or { Email: not null };

    internal static PublicOrgan Of(Organ organ, DateOnly today, IReadOnlyList<int> years, IReadOnlyDictionary<Guid, OrganName> names) =>
        new(organ.Code, organ.Name, organ.Type, organ.ParentId is { } parent ? names.GetValueOrDefault(parent)?.Code : null, years)
        {
            ShortName = organ.ShortName ?? organ.Name,
            Contact = organ.Contact,
            AbolishedOn = organ.ValidTo < today ? organ.ValidTo : null,
            Successor = organ.SuccessorId is { } next ? names.GetValueOrDefault(next) : null,
        };
}

/// <summary>An organ's code and name.</summary>
public sealed record OrganName(string Code, string Name);
