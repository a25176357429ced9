using Gongkai.App.Organs;
using Gongkai.App.Registers.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.CleanUps;

/// <summary>文件清理: an organ goes through what is in force on a day and decides on each document.</summary>
public sealed class CleanUp
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required string Title { get; set; }

    /// <summary>The documents in force on this day are looked at.</summary>
    public required DateOnly AsOf { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When its decisions were entered in the register; null while it is open.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>清理决定: the document that repeals what is to be repealed.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>The first day without effect of what is repealed.</summary>
    public DateOnly? EffectiveOn { get; set; }

    public List<CleanUpLine> Lines { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<CleanUp>
    {
        public void Configure(EntityTypeBuilder<CleanUp> cleanUp)
        {
            cleanUp.ToTable("CleanUps");
            cleanUp.HasIndex(c => new { c.OrganId, c.StartedAt });
            cleanUp.HasOne(c => c.Organ).WithMany().HasForeignKey(c => c.OrganId).OnDelete(DeleteBehavior.Restrict);
            cleanUp.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.CleanUpId);
        }
    }
}

/// <summary>One document of a clean-up.</summary>
public sealed class CleanUpLine
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CleanUpId { get; init; }

    public required Guid DocumentId { get; init; }

    public RegisteredDocument? Document { get; init; }

    /// <summary>Null while nobody has decided.</summary>
    public CleanUpDecision? Decision { get; set; }

    public string? Reason { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CleanUpLine>
    {
        public void Configure(EntityTypeBuilder<CleanUpLine> line)
        {
            line.ToTable("CleanUpLines");
            line.HasIndex(l => new { l.CleanUpId, l.DocumentId }).IsUnique();
            line.HasOne(l => l.Document).WithMany().HasForeignKey(l => l.DocumentId);
        }
    }
}

/// <summary>What is decided on a document.</summary>
public enum CleanUpDecision
{
    /// <summary>继续有效.</summary>
    Keep,

    /// <summary>拟修改.</summary>
    Amend,

    /// <summary>废止.</summary>
    Repeal,

    /// <summary>宣布失效.</summary>
    DeclareVoid,
}
