using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports;

/// <summary>One move of a version, with the opinion given. Every change of state is a row.</summary>
public sealed class ReportPassage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    public required ReportMove Move { get; init; }

    public required ReportState From { get; init; }

    public required ReportState To { get; init; }

    /// <summary>Counts the rounds: a version sent back goes through all three reviews again, in the next round.</summary>
    public required int Round { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    /// <summary>审核意见 or 退回意见.</summary>
    public string? Opinion { get; init; }

    /// <summary>By when a returned report is to come back.</summary>
    public DateOnly? DueBack { get; init; }

    /// <summary>The 退回意见 letter, in the file store.</summary>
    public string? LetterHash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReportPassage>
    {
        public void Configure(EntityTypeBuilder<ReportPassage> passage) => passage.HasIndex(p => new { p.VersionId, p.At });
    }
}
