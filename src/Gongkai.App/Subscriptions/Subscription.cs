using Gongkai.App.Organs;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Subscriptions;

/// <summary>邮件订阅: somebody wants to be told by e-mail what becomes public. Nothing is kept of who leaves or never confirms.</summary>
public sealed class Subscription
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    [Personal(Lookup = Lookup.Text)]
    public required string Address { get; init; }

    /// <summary>Only of this organ; null for all.</summary>
    public Guid? OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>Only this column; null for all.</summary>
    public PublicKind? Kind { get; init; }

    /// <summary>Only under this item of arts 20 and 21, by its code; null for all.</summary>
    public string? MatterCode { get; init; }

    /// <summary>Only where these words are found. What somebody looks for tells about them.</summary>
    [Personal]
    public string? Words { get; init; }

    /// <summary>The site's address that the links in mails begin with.</summary>
    public required string Root { get; init; }

    public required DateTime AskedAt { get; init; }

    /// <summary>SHA-256 of the code in the mail that asks for confirmation.</summary>
    public required string ConfirmHash { get; init; }

    /// <summary>Null until the address's owner has confirmed it: nothing is sent to it before.</summary>
    public DateTime? ConfirmedAt { get; set; }

    /// <summary>The code in every mail that ends it.</summary>
    [Personal]
    public required string LeaveCode { get; init; }

    public required string LeaveHash { get; init; }

    /// <summary>Up to here in the order of publication (<see cref="PublicRow"/>) everything was looked through.</summary>
    public long ToldUpTo { get; set; }

    /// <summary>No mail before this instant.</summary>
    public DateTime NextAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Subscription>
    {
        public void Configure(EntityTypeBuilder<Subscription> subscription)
        {
            subscription.HasIndex(s => s.ConfirmHash).IsUnique();
            subscription.HasIndex(s => s.LeaveHash).IsUnique();
            subscription.HasIndex(s => new { s.ConfirmedAt, s.NextAt });
            subscription.HasOne(s => s.Organ).WithMany().HasForeignKey(s => s.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
