using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports;

/// <summary>The report of one organ on one year; what it says is in its versions.</summary>
public sealed class AnnualReport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required int Year { get; init; }

    /// <summary>Oldest first by number.</summary>
    public List<ReportVersion> Versions { get; } = [];

    /// <summary>What people said about findings; it outlives re-checks and versions.</summary>
    public List<FindingDecision> Decisions { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<AnnualReport>
    {
        public void Configure(EntityTypeBuilder<AnnualReport> report)
        {
            report.HasIndex(r => new { r.OrganId, r.Year }).IsUnique();
            report.HasIndex(r => r.Year);
            report.HasOne(r => r.Organ).WithMany().HasForeignKey(r => r.OrganId).OnDelete(DeleteBehavior.Restrict);
            report.HasMany(r => r.Versions).WithOne(v => v.Report).HasForeignKey(v => v.ReportId);
            report.HasMany(r => r.Decisions).WithOne().HasForeignKey(d => d.ReportId);
        }
    }
}
