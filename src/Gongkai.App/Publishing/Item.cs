using Gongkai.App.Organs;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>One piece of government information of an organ; what it says is in its versions.</summary>
public sealed class Item
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required ItemKind Kind { get; set; }

    /// <summary>公开属性, fixed at drafting; changed only by the moves that re-examine it.</summary>
    public required Publicity Publicity { get; set; }

    /// <summary>The ground of not disclosing, by its code in <c>law/</c>; null when disclosed.</summary>
    public string? WithholdGround { get; set; }

    /// <summary>When a withheld item is looked at again. (Regulation, art. 18)</summary>
    public DateOnly? ReexamineOn { get; set; }

    /// <summary>The item of art. 20 or 21, by its code in <c>law/catalogue</c>.</summary>
    public string? MatterCode { get; set; }

    /// <summary>主题分类, by its code in <c>law/catalogue</c>.</summary>
    public string? ThemeCode { get; set; }

    /// <summary>The row of the organ's 主动公开基本目录 that it fulfils.</summary>
    public Guid? CatalogueRowId { get; set; }

    /// <summary>形成或变更之日, from which the period of art. 26 runs.</summary>
    public DateOnly? FormedOn { get; set; }

    /// <summary>Within which time it is disclosed, by its code in <c>law/periods.json</c>; null for the general period of art. 26.</summary>
    public string? PeriodCode { get; set; }

    /// <summary>The last day to disclose it, reckoned whenever <see cref="FormedOn"/> or the period changes; null while the day it was formed or the calendar is not known.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The day on which the penalty decision that it publishes was changed, revoked or found unlawful or void; it is withdrawn within days. (行政处罚法, art. 48)</summary>
    public DateOnly? OverturnedOn { get; set; }

    /// <summary>Running number within the organ, given at first publication; part of its address, never changed and never given twice.</summary>
    public long? Number { get; set; }

    /// <summary>索引号, given at first publication; unique in the site, never changed.</summary>
    public string? IndexNumber { get; set; }

    /// <summary>The policy that an interpretation explains, or the consultation's outcome.</summary>
    public Guid? AboutItemId { get; set; }

    /// <summary>The request whose answer it was made of. (Regulation art. 44)</summary>
    public Guid? FromRequestId { get; init; }

    public required Guid? AuthorId { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Oldest first by number.</summary>
    public List<ItemVersion> Versions { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Item>
    {
        public void Configure(EntityTypeBuilder<Item> item)
        {
            item.HasIndex(i => new { i.OrganId, i.Number }).IsUnique();
            item.HasIndex(i => i.IndexNumber).IsUnique();
            item.HasIndex(i => i.AboutItemId);
            item.HasIndex(i => i.CatalogueRowId);
            item.HasIndex(i => i.FromRequestId);
            item.HasIndex(i => i.ReexamineOn);
            item.HasIndex(i => i.DueOn);
            item.HasIndex(i => i.OverturnedOn);
            item.HasOne(i => i.Organ).WithMany().HasForeignKey(i => i.OrganId).OnDelete(DeleteBehavior.Restrict);
            item.HasMany(i => i.Versions).WithOne(v => v.Item).HasForeignKey(v => v.ItemId);
        }
    }
}
