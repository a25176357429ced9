using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Channels;

/// <summary>公开渠道: where an organ makes information known beside this site.</summary>
public sealed class Channel
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required ChannelKind Kind { get; init; }

    public required string Name { get; set; }

    /// <summary>The account, the address or the place.</summary>
    public string? Where { get; set; }

    public required DateOnly OpenedOn { get; set; }

    /// <summary>The first day on which it was no more; null while it is in use.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>The interface that drafts are pushed to; null where postings are made by hand.</summary>
    public string? PushAddress { get; set; }

    /// <summary>开发者 ID.</summary>
    public string? PushId { get; set; }

    /// <summary>开发者密码: encrypted, shown to nobody again.</summary>
    [Personal]
    public string? PushSecret { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Channel>
    {
        public void Configure(EntityTypeBuilder<Channel> channel)
        {
            channel.HasIndex(c => new { c.OrganId, c.Kind, c.Name }).IsUnique();
            channel.HasOne(c => c.Organ).WithMany().HasForeignKey(c => c.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>That an item was made known on a channel, and what proves it.</summary>
public sealed class Posting
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ItemId { get; init; }

    public Item? Item { get; init; }

    public required Guid ChannelId { get; init; }

    public Channel? Channel { get; init; }

    public required DateOnly PostedOn { get; init; }

    /// <summary>Where it can be seen; null where a scan proves it.</summary>
    public string? Address { get; init; }

    /// <summary>The scan or picture in the store of files.</summary>
    public string? ProofHash { get; init; }

    public string? ProofName { get; init; }

    public string? ProofType { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Why it does not count: entered by mistake, or taken down.</summary>
    public string? RevokedBecause { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Posting>
    {
        public void Configure(EntityTypeBuilder<Posting> posting)
        {
            posting.HasIndex(p => new { p.ChannelId, p.PostedOn });
            posting.HasIndex(p => p.ItemId);
            posting.HasOne(p => p.Item).WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Restrict);
            posting.HasOne(p => p.Channel).WithMany().HasForeignKey(p => p.ChannelId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
