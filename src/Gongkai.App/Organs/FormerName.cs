using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Organs;

/// <summary>A name an organ had before it was renamed. Documents of that time keep it.</summary>
public sealed class FormerName
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public required string Name { get; init; }

    /// <summary>The last day it was called so.</summary>
    public required DateOnly Until { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<FormerName>
    {
        public void Configure(EntityTypeBuilder<FormerName> name)
        {
            name.ToTable("FormerNames");
            name.HasIndex(n => new { n.OrganId, n.Until }).IsUnique();
        }
    }
}
