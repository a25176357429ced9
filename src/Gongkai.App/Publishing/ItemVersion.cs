using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>One version of an item. Version 1 is the first publication; an amendment is version 2, with a public note.</summary>
public sealed class ItemVersion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ItemId { get; init; }

    public Item? Item { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    public ItemState State { get; set; } = ItemState.Draft;

    /// <summary>信息名称.</summary>
    public required string Title { get; set; }

    /// <summary>发文字号, as printed.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>发文机关, as printed; several are parted by a blank.</summary>
    public string? Issuer { get; set; }

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>内容概述. (Regulation, art. 12)</summary>
    public string? Summary { get; set; }

    /// <summary>Parted by a blank.</summary>
    public string? Keywords { get; set; }

    /// <summary>信息来源, when it is not the organ itself.</summary>
    public string? Source { get; set; }

    /// <summary>The text as HTML of the allow-list (<see cref="Content.SafeHtml"/>); cleaned whenever it is written.</summary>
    public required string Body { get; set; }

    /// <summary>Raised by each change; a change made against an older revision is refused, nothing is lost silently.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>SHA-256 of what is public, set at publication.</summary>
    public string? ContentHash { get; set; }

    /// <summary>When it goes out, when scheduled.</summary>
    public DateTime? PublishAt { get; set; }

    /// <summary>When its display ends; null for no end.</summary>
    public DateTime? ExpireAt { get; set; }

    public DateTime? PublishedAt { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    /// <summary>撤回说明, shown to the public.</summary>
    public string? WithdrawnBecause { get; set; }

    /// <summary>更新说明, shown to the public from the second version on.</summary>
    public string? PublicNote { get; set; }

    /// <summary>What an interpretation is; null for every other kind.</summary>
    public InterpretationMedium? Medium { get; set; }

    /// <summary>文字稿 of an audio or video interpretation, for those who cannot hear or see it.</summary>
    public string? Transcript { get; set; }

    public required Guid? AuthorId { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>In the order shown.</summary>
    public List<ItemAttachment> Attachments { get; } = [];

    /// <summary>Reviews, returns and moves in order.</summary>
    public List<ItemPassage> Passages { get; } = [];

    /// <summary>Who changed its text and facts.</summary>
    public List<ItemEdit> Edits { get; } = [];

    /// <summary>What 保密审查 found, each time.</summary>
    public List<SecrecyRecord> SecrecyRecords { get; } = [];

    /// <summary>Warnings that stand, with the reason.</summary>
    public List<ItemConfirmation> Confirmations { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<ItemVersion>
    {
        public void Configure(EntityTypeBuilder<ItemVersion> version)
        {
            version.HasIndex(v => new { v.ItemId, v.Number }).IsUnique();
            version.HasIndex(v => new { v.State, v.PublishAt });
            version.HasIndex(v => new { v.State, v.ExpireAt });
            version.Property(v => v.Revision).IsConcurrencyToken();
            version.Property(v => v.State).IsConcurrencyToken();   // two people who decide at the same moment: the second is told
            version.HasMany(v => v.Attachments).WithOne().HasForeignKey(a => a.VersionId);
            version.HasMany(v => v.Passages).WithOne().HasForeignKey(p => p.VersionId);
            version.HasMany(v => v.Edits).WithOne().HasForeignKey(e => e.VersionId);
            version.HasMany(v => v.SecrecyRecords).WithOne().HasForeignKey(r => r.VersionId);
            version.HasMany(v => v.Confirmations).WithOne().HasForeignKey(c => c.VersionId);
        }
    }
}
