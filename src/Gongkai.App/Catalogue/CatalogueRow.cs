using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Catalogue;

/// <summary>One row of an organ's 主动公开基本目录. Items refer to it, so it is retired and never deleted while one does. (Regulation, arts 20 to 22)</summary>
public sealed class CatalogueRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>序号: order within the organ.</summary>
    public required int Order { get; set; }

    /// <summary>一级事项.</summary>
    public required string First { get; set; }

    /// <summary>二级事项; empty where the list has one level.</summary>
    public required string Second { get; set; }

    /// <summary>公开内容(要素).</summary>
    public required string Elements { get; set; }

    /// <summary>公开依据.</summary>
    public required string Basis { get; set; }

    /// <summary>公开时限.</summary>
    public DeadlineRule Deadline { get; set; } = DeadlineRule.Statutory;

    /// <summary>公开时限 as a list from elsewhere printed it, where its words say more than the rule.</summary>
    public string? DeadlineText { get; set; }

    /// <summary>更新频率.</summary>
    public UpdateEvery Every { get; set; }

    /// <summary>公开时长.</summary>
    public string? Duration { get; set; }

    /// <summary>公开主体, where it is not the organ itself.</summary>
    public string? Body { get; set; }

    /// <summary>责任科室.</summary>
    public string? Owner { get; set; }

    /// <summary>公开渠道和载体: codes, parted by a blank.</summary>
    public required string Channels { get; set; }

    /// <summary>公开对象: null for 全社会, else the group.</summary>
    public string? Audience { get; set; }

    /// <summary>公开方式.</summary>
    public Publicity Publicity { get; set; }

    /// <summary>公开层级, parted by a blank.</summary>
    public required string Levels { get; set; }

    public required string MatterCode { get; set; }

    public string? ThemeCode { get; set; }

    /// <summary>The kind of item that fulfils it, which is its column in the portal.</summary>
    public ItemKind Column { get; set; }

    /// <summary>The row of a template that it was made from.</summary>
    public string? TemplateCode { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day it was in force; null while it is.</summary>
    public DateOnly? RetiredOn { get; set; }

    public string? RetiredBecause { get; set; }

    /// <summary>Why there is nothing to publish under it.</summary>
    public string? NothingBecause { get; set; }

    /// <summary>Until when that holds; then it is asked again.</summary>
    public DateOnly? NothingUntil { get; set; }

    public Guid? ImportId { get; init; }

    /// <summary>Raised by each change; a change made against an older revision is refused.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>一级事项 and 二级事项 in one line.</summary>
    public string Name => Second.Length == 0 ? First : $"{First}：{Second}";

    internal sealed class Mapping : IEntityTypeConfiguration<CatalogueRow>
    {
        public void Configure(EntityTypeBuilder<CatalogueRow> row)
        {
            row.HasIndex(r => new { r.OrganId, r.Order });
            row.HasIndex(r => r.ImportId);
            row.Property(r => r.Revision).IsConcurrencyToken();
            row.ComplexProperty(r => r.Deadline, deadline => deadline.Property(d => d.YearlyBy).HasMaxLength(5));
            row.HasOne(r => r.Organ).WithMany().HasForeignKey(r => r.OrganId).OnDelete(DeleteBehavior.Restrict);
            row.Ignore(r => r.Name);
        }
    }
}
