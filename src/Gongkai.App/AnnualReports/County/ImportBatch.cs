using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Files brought in together: kept at once, read in the background, drafted when a person has looked at what was found. It survives the end of any process.</summary>
public sealed class ImportBatch
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who brought them in; nobody else sees them until they are drafts.</summary>
    public required Guid? PersonId { get; init; }

    public required DateTime AskedAt { get; init; }

    /// <summary>Proposed for reports that name no year.</summary>
    public int? Year { get; init; }

    public List<ImportedFile> Files { get; init; } = [];
}

/// <summary>One file of a bulk import, and what was found in it.</summary>
public sealed class ImportedFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid BatchId { get; init; }

    /// <summary>Its place among the others.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>In the file store; null where it was not taken in.</summary>
    public string? SourceHash { get; init; }

    /// <summary>Why it was not taken in or could not be read, in words for the person.</summary>
    public string? Reason { get; set; }

    /// <summary>The organ that the report names.</summary>
    public string? OrganName { get; set; }

    /// <summary>The year that the report names.</summary>
    public int? Year { get; set; }

    /// <summary>How many cells will want a decision.</summary>
    public int Doubtful { get; set; }

    /// <summary>What was read, until it is a draft.</summary>
    public string? Content { get; set; }

    /// <summary>What the reader saw, until it is a draft.</summary>
    public string? SourceReading { get; set; }

    public DateTime? DraftedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ImportedFile>
    {
        public void Configure(EntityTypeBuilder<ImportedFile> file)
        {
            file.ToTable("ImportedFiles");
            file.HasOne<ImportBatch>().WithMany(batch => batch.Files).HasForeignKey(f => f.BatchId).OnDelete(DeleteBehavior.Cascade);
            file.HasIndex(f => new { f.BatchId, f.Number }).IsUnique();
        }
    }

    internal sealed class BatchMapping : IEntityTypeConfiguration<ImportBatch>
    {
        public void Configure(EntityTypeBuilder<ImportBatch> batch)
        {
            batch.ToTable("ImportBatches");
            batch.HasIndex(b => new { b.PersonId, b.AskedAt });
        }
    }
}
