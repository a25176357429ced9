using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.Ratings;

/// <summary>How satisfied an applicant was with a reply. A case that was answered anew has one for each reply.</summary>
public sealed class ReplyRating
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    public required Guid OrganId { get; init; }

    /// <summary>The day of the reply that it is about.</summary>
    public required DateOnly RepliedOn { get; init; }

    /// <summary>1 to 5.</summary>
    public required int Score { get; set; }

    [Personal]
    public string? Note { get; set; }

    public required DateTime RatedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReplyRating>
    {
        public void Configure(EntityTypeBuilder<ReplyRating> rating)
        {
            rating.ToTable("ReplyRatings");
            rating.HasIndex(r => new { r.RequestId, r.RepliedOn }).IsUnique();
            rating.HasIndex(r => new { r.OrganId, r.RepliedOn });
            rating.HasOne<RequestCase>().WithMany().HasForeignKey(r => r.RequestId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
