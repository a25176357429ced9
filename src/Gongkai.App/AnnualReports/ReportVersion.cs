using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports;

/// <summary>One version of a report. Version 1 is the first filing; a correction after publication is version 2, with a public note.</summary>
public sealed class ReportVersion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ReportId { get; init; }

    public AnnualReport? Report { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    public ReportState State { get; set; } = ReportState.Draft;

    /// <summary>What it says, in the published JSON shape (<c>docs/schema/report.schema.json</c>).</summary>
    public required string Content { get; set; }

    /// <summary>Raised by each change of the content; a change made against an older revision is refused, nothing is lost silently.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>SHA-256 of the content, set when it leaves the author's hands and again at publication.</summary>
    public string? ContentHash { get; set; }

    /// <summary>The file it was read from; null when it was typed.</summary>
    public string? SourceHash { get; set; }

    public string? SourceName { get; set; }

    /// <summary>What the reader saw in the source, cell by cell: printed text, place, doubts. JSON; null when it was typed.</summary>
    public string? SourceReading { get; set; }

    /// <summary>Decisions on doubtful cells, as JSON by cell code: who, when, what.</summary>
    public string CellDecisions { get; set; } = "{}";

    /// <summary>Whether every doubtful cell was decided and the reading confirmed.</summary>
    public bool Confirmed { get; set; }

    /// <summary>Whether its figures are those of the organ and all organs below it together (汇总报告): then they are never added to theirs.</summary>
    public bool Consolidated { get; set; }

    /// <summary>The bulk import that brought it in; null otherwise. An import can be undone as long as its drafts are untouched.</summary>
    public Guid? ImportId { get; init; }

    public required Guid? AuthorId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? AcceptedAt { get; set; }

    public DateTime? PublishedAt { get; set; }

    /// <summary>更正说明, shown to the public from the second version on.</summary>
    public string? PublicNote { get; set; }

    /// <summary>Reviews, returns and moves in order.</summary>
    public List<ReportPassage> Passages { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<ReportVersion>
    {
        public void Configure(EntityTypeBuilder<ReportVersion> version)
        {
            version.HasIndex(v => new { v.ReportId, v.Number }).IsUnique();
            version.HasIndex(v => v.State);
            version.HasIndex(v => v.ImportId);
            version.Property(v => v.Revision).IsConcurrencyToken();
            version.Property(v => v.State).IsConcurrencyToken();   // two people who decide at the same moment: the second is told
            version.HasMany(v => v.Passages).WithOne().HasForeignKey(p => p.VersionId);
        }
    }
}
