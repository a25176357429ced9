using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>征求意见: its period, how to comment, and what came of it.</summary>
public sealed class Consultation
{
    public required Guid ItemId { get; init; }

    public required DateOnly OpensOn { get; set; }

    /// <summary>The last day on which comments are taken.</summary>
    public required DateOnly ClosesOn { get; set; }

    public required ConsultationGround Ground { get; set; }

    /// <summary>Where comments go: address, mail, telephone.</summary>
    public required string Reach { get; set; }

    /// <summary>How many comments came in; null while there is no result.</summary>
    public int? Received { get; set; }

    public int? Adopted { get; set; }

    /// <summary>公布的意见采纳情况: what was adopted, and why the rest was not.</summary>
    public string? Result { get; set; }

    public DateTime? ResultPublishedAt { get; set; }

    /// <summary>Whether comments are taken on a day.</summary>
    public bool IsOpenOn(DateOnly day) => OpensOn <= day && day <= ClosesOn;

    internal sealed class Mapping : IEntityTypeConfiguration<Consultation>
    {
        public void Configure(EntityTypeBuilder<Consultation> consultation)
        {
            consultation.HasKey(c => c.ItemId);
            consultation.HasOne<Item>().WithOne().HasForeignKey<Consultation>(c => c.ItemId).OnDelete(DeleteBehavior.Cascade);
            consultation.HasIndex(c => c.ClosesOn);
        }
    }
}

/// <summary>Why comments are asked for: it decides how long.</summary>
public enum ConsultationGround
{
    /// <summary>No provision sets a period.</summary>
    Voluntary,

    /// <summary>重大行政决策: normally 30 days or more. (Interim Regulation on Major Administrative Decisions, art. 15)</summary>
    MajorDecision,

    /// <summary>规章草案: 30 days or more. (Regulation on the Procedure of Making Rules)</summary>
    RuleDraft,
}
