using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>A request and its reply as the public reads them: nothing of a person is in it, and somebody at the organ looked at it and said so. Taken back, it is kept here for the office alone.</summary>
public sealed class LogEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>Its place in the organ's log; part of its address, and never another's.</summary>
    public required long Number { get; init; }

    /// <summary>The texts may yet turn out to tell about a person: they stand in no history and are encrypted like the case.</summary>
    [Personal]
    public required string Title { get; set; }

    [Personal]
    public required string Question { get; set; }

    [Personal]
    public required string Reply { get; set; }

    public required string OutcomeCode { get; set; }

    /// <summary>The day of the reply it is the text of.</summary>
    public required DateOnly RepliedOn { get; set; }

    /// <summary>Why an address that was found stands all the same.</summary>
    [Personal]
    public string? Kept { get; set; }

    public required DateTime ApprovedAt { get; set; }

    public required string ApprovedBy { get; set; }

    public DateTime? TakenBackAt { get; set; }

    public string? TakenBackBy { get; set; }

    public string? TakenBackBecause { get; set; }

    public int Revision { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<LogEntry>
    {
        public void Configure(EntityTypeBuilder<LogEntry> entry)
        {
            entry.ToTable("RequestLogEntries");
            entry.HasIndex(e => e.RequestId).IsUnique();
            entry.HasIndex(e => new { e.OrganId, e.Number }).IsUnique();
            entry.HasIndex(e => new { e.OrganId, e.RepliedOn });
            entry.HasIndex(e => e.RepliedOn);
            entry.HasOne(e => e.Organ).WithMany().HasForeignKey(e => e.OrganId).OnDelete(DeleteBehavior.Restrict);
            entry.HasOne<RequestCase>().WithMany().HasForeignKey(e => e.RequestId).OnDelete(DeleteBehavior.Restrict);
            entry.Property(e => e.Revision).IsConcurrencyToken();
        }
    }
}
