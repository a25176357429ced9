using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.History;

/// <summary>One act as it was written down. Append-only; each entry carries the hash of the one before.</summary>
public sealed class HistoryEntry
{
    /// <summary>1, 2, 3 … without gaps.</summary>
    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>The name as it was then.</summary>
    public required string Who { get; init; }

    /// <summary>For programs: <c>annual-report.submit</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>What it was done to: the entity's kind, such as <c>AnnualReport</c>.</summary>
    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>The organ whose record it is; null for the site's own.</summary>
    public Guid? OrganId { get; init; }

    public string? Because { get; init; }

    /// <summary>What changed, as JSON: entity, field, before and after. Personal fields are named without their values.</summary>
    public required string Changes { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<HistoryEntry>
    {
        public void Configure(EntityTypeBuilder<HistoryEntry> entry)
        {
            entry.HasKey(e => e.Sequence);
            entry.Property(e => e.Sequence).ValueGeneratedNever();
            entry.HasIndex(e => new { e.SubjectKind, e.SubjectId });
            entry.HasIndex(e => e.OrganId);
        }
    }
}
