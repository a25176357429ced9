using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Decisions;

/// <summary>
/// One 许可, 处罚 or 强制 decision. What the register's form asks for is kept by field; the columns here are what lists are sorted, found and counted by.
/// A natural person's name and every identity number stand only in <see cref="Personal"/>.
/// </summary>
public sealed class DecisionRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required DecisionKind Kind { get; init; }

    /// <summary>文书号 as printed.</summary>
    public required string Number { get; set; }

    /// <summary>文书名称, 违法行为类型 or 强制事项.</summary>
    public required string Title { get; set; }

    /// <summary>The party as the public may read it: a natural person's name is masked already.</summary>
    public required string Party { get; set; }

    public required bool NaturalPerson { get; set; }

    public required DateOnly DecidedOn { get; set; }

    /// <summary>The last day it is shown; null for without end.</summary>
    public DateOnly? ShownUntil { get; set; }

    /// <summary>All fields by code, as JSON, with numbers of persons masked and no personal field.</summary>
    public required string Fields { get; set; }

    /// <summary>What was left out of the other columns, as JSON by field code.</summary>
    [Personal]
    public string? Personal { get; set; }

    /// <summary>Keyed hash of number, party and day: the same decision entered twice is found by it.</summary>
    public required string Fingerprint { get; set; }

    public DateTime? PublishedAt { get; set; }

    /// <summary>The day on which the decision was changed, revoked or found unlawful or void; its publication must end.</summary>
    public DateOnly? OverturnedOn { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Shown to the public in place of the decision.</summary>
    public string? WithdrawnBecause { get; set; }

    public Guid? ImportId { get; init; }

    public required Guid? AuthorId { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Raised by each change.</summary>
    public int Revision { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<DecisionRecord>
    {
        public void Configure(EntityTypeBuilder<DecisionRecord> record)
        {
            record.ToTable("DecisionRecords");
            record.HasIndex(r => new { r.OrganId, r.Kind, r.DecidedOn, r.Id });
            record.HasIndex(r => new { r.OrganId, r.Kind, r.Fingerprint });
            record.HasIndex(r => r.ImportId);
            record.Property(r => r.Number).HasMaxLength(150);
            record.Property(r => r.Title).HasMaxLength(500);
            record.Property(r => r.Party).HasMaxLength(200);
            record.Property(r => r.Fingerprint).HasMaxLength(64);
            record.Property(r => r.Revision).IsConcurrencyToken();
            record.HasOne(r => r.Organ).WithMany().HasForeignKey(r => r.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>Which register; its name and fields stand in <c>law/registers</c>.</summary>
public enum DecisionKind
{
    /// <summary>许可.</summary>
    Licence,

    /// <summary>处罚.</summary>
    Penalty,

    /// <summary>强制.</summary>
    Coercion,
}
