using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.AnnualReports;

/// <summary>What a person decided about a finding. It holds as long as the check, the cells and their values are the same, however often the checks run.</summary>
public sealed class FindingDecision
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ReportId { get; init; }

    /// <summary>The check, the cells it looked at and their values: a changed value is another finding.</summary>
    public required string Fingerprint { get; init; }

    public required string CheckCode { get; init; }

    /// <summary>Why it may stand; travels with the report.</summary>
    public required string Reason { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<FindingDecision>
    {
        public void Configure(EntityTypeBuilder<FindingDecision> decision) => decision.HasIndex(d => new { d.ReportId, d.Fingerprint }).IsUnique();
    }
}
