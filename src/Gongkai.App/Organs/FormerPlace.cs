using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Organs;

/// <summary>The organ that another one stood under before it was moved.</summary>
public sealed class FormerPlace
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public required Guid ParentId { get; init; }

    public Organ? Parent { get; init; }

    /// <summary>The last day it stood there.</summary>
    public required DateOnly Until { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<FormerPlace>
    {
        public void Configure(EntityTypeBuilder<FormerPlace> place)
        {
            place.ToTable("FormerPlaces");
            place.HasOne<Organ>().WithMany().HasForeignKey(p => p.OrganId).OnDelete(DeleteBehavior.Restrict);
            place.HasOne(p => p.Parent).WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
            place.HasIndex(p => new { p.OrganId, p.Until }).IsUnique();
        }
    }
}
