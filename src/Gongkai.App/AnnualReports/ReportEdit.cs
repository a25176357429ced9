using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports;

/// <summary>What a change of a draft was.</summary>
public enum ReportEditKind
{
    Cells,
    Texts,
    Identity,

    /// <summary>A doubtful cell was decided.</summary>
    Decision,

    /// <summary>A file or pasted text was brought in over what was there.</summary>
    BroughtIn,

    /// <summary>What a file had replaced was put back.</summary>
    Restored,
}

/// <summary>
/// One change of a draft: what each field said before and after. It lets two people write at once (what was changed since a page was opened
/// is known field by field) and keeps what a brought-in file replaced.
/// </summary>
public sealed class ReportEdit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    /// <summary>The revision that this change made.</summary>
    public required int Revision { get; init; }

    public required ReportEditKind Kind { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Field to its text before and after, as JSON; empty where the whole content was replaced.</summary>
    public string Changes { get; init; } = "{}";

    /// <summary>The whole draft as it was, where all of it was replaced; JSON of <see cref="ReplacedDraft"/>.</summary>
    public string? Replaced { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReportEdit>
    {
        public void Configure(EntityTypeBuilder<ReportEdit> edit)
        {
            edit.HasOne<ReportVersion>().WithMany().HasForeignKey(e => e.VersionId);
            edit.HasIndex(e => new { e.VersionId, e.Revision });
        }
    }
}

/// <summary>A draft as it was before a file took its place.</summary>
public sealed record ReplacedDraft(string Content, string? SourceHash, string? SourceName, string? SourceReading, string CellDecisions, bool Confirmed, bool Consolidated = false);
