using Gongkai.Reports.Checking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Organs;

/// <summary>A region or an organ: a node of one tree, with the dates between which it exists.</summary>
public sealed class Organ
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Lower-case letters, digits and hyphens; part of public addresses; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Full legal name.</summary>
    public required string Name { get; set; }

    public string? ShortName { get; set; }

    public required OrganType Type { get; set; }

    public required OrganLevel Level { get; set; }

    public Guid? ParentId { get; set; }

    public Organ? Parent { get; init; }

    /// <summary>Codes from the root to here, each followed by a slash: <c>yunling/qinghe/</c>. A subtree is a prefix.</summary>
    public required string Path { get; set; }

    /// <summary>Order among its siblings.</summary>
    public int Order { get; set; }

    /// <summary>行政区划代码.</summary>
    public string? RegionCode { get; set; }

    /// <summary>统一社会信用代码.</summary>
    public string? CreditCode { get; set; }

    /// <summary>Whether it may make 规章.</summary>
    public bool MayMakeRules { get; set; }

    public DateOnly? ValidFrom { get; set; }

    /// <summary>The last day it existed; null while it does.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Who took over, after a renaming or merger.</summary>
    public Guid? SuccessorId { get; set; }

    /// <summary>Last month and day for filing annual reports when not the statutory one, as <c>MM-dd</c>.</summary>
    public string? ReportsDue { get; set; }

    public OrganContact Contact { get; set; } = new();

    public bool ExistsOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    internal sealed class Mapping : IEntityTypeConfiguration<Organ>
    {
        public void Configure(EntityTypeBuilder<Organ> organ)
        {
            organ.HasIndex(o => o.Code).IsUnique();
            organ.HasIndex(o => o.Path);
            organ.HasOne(o => o.Parent).WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
            organ.ComplexProperty(o => o.Contact);
        }
    }
}

/// <summary>What the 公开指南 says about how to reach the organ's disclosure office.</summary>
public sealed class OrganContact
{
    /// <summary>工作机构名称.</summary>
    public string? Office { get; set; }

    public string? Address { get; set; }

    public string? PostCode { get; set; }

    public string? Phone { get; set; }

    public string? Fax { get; set; }

    public string? Email { get; set; }

    public string? Hours { get; set; }
}
