using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>One look at something that is not disclosed, and what it came to. (Regulation, art. 18)</summary>
public sealed class Reexamination
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ItemId { get; init; }

    /// <summary>The 公开属性 that it led to; the same as before when nothing changed.</summary>
    public required Publicity Result { get; init; }

    public required string Reason { get; init; }

    /// <summary>When it is looked at next; null when it is disclosed now.</summary>
    public DateOnly? Next { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Reexamination>
    {
        public void Configure(EntityTypeBuilder<Reexamination> look)
        {
            look.HasIndex(l => new { l.ItemId, l.At });
            look.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId);
        }
    }
}
