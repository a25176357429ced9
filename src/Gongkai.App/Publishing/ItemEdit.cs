using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>That somebody changed a version: who counts as its writer and may not review it.</summary>
public sealed class ItemEdit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    /// <summary>The revision that it made.</summary>
    public required int Revision { get; init; }

    public required ItemEditKind Kind { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The text before, where an import replaced it whole: it can be taken back.</summary>
    public string? Replaced { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ItemEdit>
    {
        public void Configure(EntityTypeBuilder<ItemEdit> edit)
        {
            edit.HasIndex(e => new { e.VersionId, e.Revision });
            edit.HasIndex(e => e.PersonId);
        }
    }
}

/// <summary>What was changed.</summary>
public enum ItemEditKind
{
    /// <summary>Title and text.</summary>
    Text,

    /// <summary>The metadata block.</summary>
    Facts,

    /// <summary>The text was replaced by a file's.</summary>
    Import,

    /// <summary>Files were added, named, ordered or taken away.</summary>
    Files,

    /// <summary>A reviewer corrected what is under review; that makes nobody a writer.</summary>
    Correction,
}
