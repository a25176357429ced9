using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>One move of a version, with the opinion given and what it looked like then. Every change of state is a row.</summary>
public sealed class ItemPassage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    public required ItemMove Move { get; init; }

    public required ItemState From { get; init; }

    public required ItemState To { get; init; }

    /// <summary>Counts the rounds: a version sent back goes through all reviews again, in the next round.</summary>
    public required int Round { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    /// <summary>审核意见, 保密审查意见 or 退回意见.</summary>
    public string? Opinion { get; init; }

    /// <summary>The revision looked at, so that changes can be shown round by round.</summary>
    public required int Revision { get; init; }

    /// <summary>Title and text as they were then.</summary>
    public string? Snapshot { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ItemPassage>
    {
        public void Configure(EntityTypeBuilder<ItemPassage> passage) => passage.HasIndex(p => new { p.VersionId, p.At });
    }
}
