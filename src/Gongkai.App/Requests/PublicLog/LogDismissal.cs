using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>An answered request that stays out of the public log, and why. It is about one reply: given anew, the reply is looked at anew.</summary>
public sealed class LogDismissal
{
    public required Guid RequestId { get; init; }

    public required Guid OrganId { get; init; }

    /// <summary>The day of the reply that stays out.</summary>
    public required DateOnly RepliedOn { get; set; }

    [Personal]
    public required string Because { get; set; }

    public required DateTime At { get; set; }

    public required string Who { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<LogDismissal>
    {
        public void Configure(EntityTypeBuilder<LogDismissal> dismissal)
        {
            dismissal.ToTable("RequestLogDismissals");
            dismissal.HasKey(d => d.RequestId);
            dismissal.HasIndex(d => d.OrganId);
            dismissal.HasOne<RequestCase>().WithOne().HasForeignKey<LogDismissal>(d => d.RequestId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
