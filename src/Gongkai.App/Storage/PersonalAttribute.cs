using Gongkai.App.Storage.Protection;

namespace Gongkai.App.Storage;

/// <summary>
/// Tells about a person: encrypted in the database, never a value in the history or a log. A text, asked for only as a whole:
/// by <see cref="Lookup"/> it can be found by an equal value (<see cref="PersonalQueries.WherePersonal"/>), never by a part, an order or a comparison.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute
{
    /// <summary>Whether rows can be found by the value, and which values count as equal.</summary>
    public Lookup Lookup { get; init; }

    /// <summary>
    /// The name the key of the column is derived from; <c>Table.Column</c> when not given. A column that is renamed after a release keeps its
    /// old name here, or nobody reads what stands in it.
    /// </summary>
    public string? Purpose { get; init; }
}

/// <summary>Which values of a personal field count as the same.</summary>
public enum Lookup
{
    /// <summary>It cannot be looked up.</summary>
    None,

    /// <summary>Names, e-mail addresses: without regard to case, full and half width, and spaces.</summary>
    Text,

    /// <summary>Phones, ID numbers: only letters and digits count.</summary>
    Number,
}
