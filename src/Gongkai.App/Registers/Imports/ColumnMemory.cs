using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Imports;

/// <summary>How an organ's lists name a field: once matched by hand, a header is known the next time.</summary>
public sealed class ColumnMemory
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public required string Register { get; init; }

    /// <summary>As the list writes it.</summary>
    public required string Header { get; init; }

    /// <summary>The field; empty for a column that is not taken over.</summary>
    public required string Field { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ColumnMemory>
    {
        public void Configure(EntityTypeBuilder<ColumnMemory> memory)
        {
            memory.ToTable("ColumnMemories");
            memory.HasIndex(m => new { m.OrganId, m.Register, m.Header }).IsUnique();
            memory.Property(m => m.Header).HasMaxLength(200);
        }
    }
}
