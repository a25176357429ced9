using Gongkai.App.Organs;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Gongkai.Law.Remedies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Remedies;

/// <summary>A reconsideration or a suit over disclosure work, with the request it is about. (Regulation, art. 51)</summary>
public sealed class RemedyCase
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>The request; null where it is about something else, such as information that should have been disclosed without being asked.</summary>
    public Guid? RequestId { get; init; }

    public RequestCase? Request { get; init; }

    public required RemedyKind Kind { get; init; }

    public required RemedyRole Role { get; init; }

    /// <summary>案号: 云政复〔2026〕12号.</summary>
    public required string CaseNumber { get; set; }

    /// <summary>行政复议机关 or 人民法院.</summary>
    public required string Before { get; set; }

    /// <summary>The day the organ was told of it.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The reconsideration that this suit follows.</summary>
    public Guid? AfterId { get; init; }

    /// <summary>The day of the decision or judgment; null: 尚未审结.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>How it ended: a code of <c>law/remedies.json</c>.</summary>
    public string? ResultCode { get; set; }

    /// <summary>Whether it ordered a new reply, which started a new clock.</summary>
    public bool OrderedNewReply { get; set; }

    /// <summary>争议焦点、结果说明; it may name people.</summary>
    [Personal]
    public string? Note { get; set; }

    /// <summary>The ledger it was brought in with.</summary>
    public Guid? ImportId { get; init; }

    public required DateTime EnteredAt { get; init; }

    public required string Who { get; init; }

    public int Revision { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<RemedyCase>
    {
        public void Configure(EntityTypeBuilder<RemedyCase> remedy)
        {
            remedy.ToTable("Remedies");
            remedy.HasIndex(r => new { r.OrganId, r.Kind, r.CaseNumber }).IsUnique();
            remedy.HasIndex(r => new { r.OrganId, r.ReceivedOn });
            remedy.HasIndex(r => r.RequestId);
            remedy.HasIndex(r => r.ImportId);
            remedy.HasOne(r => r.Organ).WithMany().HasForeignKey(r => r.OrganId).OnDelete(DeleteBehavior.Restrict);
            remedy.HasOne(r => r.Request).WithMany().HasForeignKey(r => r.RequestId).OnDelete(DeleteBehavior.Restrict);
            remedy.HasOne<RemedyCase>().WithMany().HasForeignKey(r => r.AfterId).OnDelete(DeleteBehavior.Restrict);
            remedy.Property(r => r.Revision).IsConcurrencyToken();
        }
    }
}
