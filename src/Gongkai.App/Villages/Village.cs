using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Villages;

/// <summary>A village or community below a township. Not an organ: what it publishes is no government information and counts in no table of the township.</summary>
public sealed class Village
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The township or sub-district that looks after it.</summary>
    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>Lower-case letters, digits and hyphens; part of public addresses; never changes; unique within the township.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>财务往来较多: finances are published monthly. (村民委员会组织法, art. 30)</summary>
    public bool ManyPayments { get; set; }

    /// <summary>From which day its duties are counted.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>How villagers reach the committee.</summary>
    public string? Contact { get; set; }

    public List<VillageNotice> Notices { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Village>
    {
        public void Configure(EntityTypeBuilder<Village> village)
        {
            village.HasIndex(v => new { v.OrganId, v.Code }).IsUnique();
            village.HasOne(v => v.Organ).WithMany().HasForeignKey(v => v.OrganId).OnDelete(DeleteBehavior.Restrict);
            village.HasMany(v => v.Notices).WithOne(n => n.Village).HasForeignKey(n => n.VillageId);
        }
    }
}

/// <summary>What a village has published. Never changed: a mistake is withdrawn with a reason and published again.</summary>
public sealed class VillageNotice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VillageId { get; init; }

    public Village? Village { get; init; }

    /// <summary>By its code in <c>law/village-affairs.json</c>.</summary>
    public required string Matter { get; init; }

    /// <summary>The month or quarter it gives account of, by its code; null for what has no rhythm.</summary>
    public string? Period { get; init; }

    public required string Title { get; init; }

    /// <summary>HTML of the allow-list.</summary>
    public required string Body { get; init; }

    /// <summary>村务监督委员会: who looked through it. (村民委员会组织法, art. 32)</summary>
    public required string CheckedBy { get; init; }

    public required DateOnly CheckedOn { get; init; }

    public required DateTime PublishedAt { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    public string? WithdrawnBecause { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<VillageNotice>
    {
        public void Configure(EntityTypeBuilder<VillageNotice> notice)
        {
            notice.HasIndex(n => new { n.VillageId, n.PublishedAt });
            notice.Property(n => n.WithdrawnAt).IsConcurrencyToken();
        }
    }
}
