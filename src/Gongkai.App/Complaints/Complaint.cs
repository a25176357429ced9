using Gongkai.App.Organs;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Gongkai.Law.Complaints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Complaints;

/// <summary>An applicant tells the authority that a request was not handled as the law wants it. (Regulation art. 47)</summary>
public sealed class Complaint
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    public RequestCase? Request { get; init; }

    /// <summary>Whom it is about.</summary>
    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required ComplaintGround Ground { get; init; }

    [Personal]
    public required string Text { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>The legal day it came in: its days are counted from here.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public ComplaintFinding? Finding { get; set; }

    public ComplaintMeasure? Measure { get; set; }

    /// <summary>What the applicant is told.</summary>
    [Personal]
    public string? Answer { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string? AnsweredBy { get; set; }

    public Guid? AnsweredById { get; set; }

    public int Revision { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<Complaint>
    {
        public void Configure(EntityTypeBuilder<Complaint> complaint)
        {
            complaint.ToTable("Complaints");
            complaint.HasIndex(c => c.RequestId);
            complaint.HasIndex(c => new { c.OrganId, c.ReceivedOn });
            complaint.HasOne(c => c.Organ).WithMany().HasForeignKey(c => c.OrganId).OnDelete(DeleteBehavior.Restrict);
            complaint.HasOne(c => c.Request).WithMany().HasForeignKey(c => c.RequestId).OnDelete(DeleteBehavior.Cascade);
            complaint.Property(c => c.Revision).IsConcurrencyToken();
        }
    }
}
