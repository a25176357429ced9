using Gongkai.App.Organs;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Imports;

/// <summary>One list taken in: what file, by whom, how its columns were matched, how far it is and what became of its rows.</summary>
public sealed class RegisterImport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>The register's code in <c>law/registers</c>.</summary>
    public required string Register { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file: the same list brought twice is noticed. The file itself goes when the import ends, for it holds what is not stored in clear.</summary>
    public required string FileHash { get; init; }

    /// <summary>The file's headers in order, as JSON.</summary>
    public required string Headers { get; init; }

    /// <summary>Field code by header, as JSON.</summary>
    public required string Columns { get; set; }

    public ImportState State { get; set; } = ImportState.Uploaded;

    /// <summary>Rows looked at so far, in this run.</summary>
    public int RowsDone { get; set; }

    /// <summary>Rows without fault so far.</summary>
    public int RowsGood { get; set; }

    /// <summary>Rows with faults so far; kept as <see cref="RowFault"/> up to a bound.</summary>
    public int RowsBad { get; set; }

    /// <summary>Why it failed, for the person who brought it.</summary>
    public string? Problem { get; set; }

    /// <summary>Until when a node works on it; another may take it over afterwards.</summary>
    public DateTime? LeasedUntil { get; set; }

    public required Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>When its rows were made public, all at once.</summary>
    public DateTime? PublishedAt { get; set; }

    public int Revision { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<RegisterImport>
    {
        public void Configure(EntityTypeBuilder<RegisterImport> import)
        {
            import.ToTable("RegisterImports");
            import.HasIndex(i => new { i.OrganId, i.CreatedAt });
            import.HasIndex(i => i.State);
            import.Property(i => i.State).IsConcurrencyToken();
            import.Property(i => i.Revision).IsConcurrencyToken();
            import.HasOne(i => i.Organ).WithMany().HasForeignKey(i => i.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
