namespace Gongkai.App.Storage;

/// <summary>A data-protection key, shared by all nodes through the database.</summary>
public sealed class ProtectionKey
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
