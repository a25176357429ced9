using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Documents;

/// <summary>A 规章 or 行政规范性文件 of an organ, with everything that happened to its effect.</summary>
public sealed class RegisteredDocument
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>Running number within the organ; part of its public address.</summary>
    public required long Serial { get; init; }

    public required DocumentKind Kind { get; set; }

    public required string Title { get; set; }

    /// <summary>发文字号 as printed; null for none.</summary>
    public string? Number { get; set; }

    /// <summary>The number in its one spelling, by which documents are found and compared.</summary>
    public string? NumberKey { get; private set; }

    public string? NumberPrefix { get; private set; }

    public int? NumberYear { get; private set; }

    public int? NumberSerial { get; private set; }

    /// <summary>成文日期.</summary>
    public required DateOnly MadeOn { get; set; }

    /// <summary>施行日期.</summary>
    public required DateOnly InForceFrom { get; set; }

    /// <summary>有效期至, as it was made; extensions are events.</summary>
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>联合发文机关.</summary>
    public string? JointWith { get; set; }

    /// <summary>Whether this organ leads; a joint document is counted by the lead only.</summary>
    public bool Leads { get; set; } = true;

    /// <summary>The published item that holds its text, where there is one.</summary>
    public Guid? ItemId { get; set; }

    public Item? Item { get; init; }

    /// <summary>When the public could first see it here.</summary>
    public DateTime? PublishedAt { get; set; }

    public Guid? ImportId { get; init; }

    public required Guid? AuthorId { get; init; }

    /// <summary>Raised by each change.</summary>
    public int Revision { get; set; } = 1;

    // What the events come to, so that lists can be filtered in the database; written by Fold and by nothing else.

    /// <summary>The first day of an amended text.</summary>
    public DateOnly? AmendedOn { get; private set; }

    /// <summary>The last day of validity as it stands, extensions included.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>The first day without effect; null while no end is known.</summary>
    public DateOnly? EndsOn { get; private set; }

    public EffectState? EndsAs { get; private set; }

    public List<DocumentEvent> Events { get; } = [];

    public List<DocumentText> Texts { get; } = [];

    /// <summary>Its effect by its events, which must be loaded.</summary>
    public Effect Effect => Effect.Of(Events.Select(happened => happened.AsLaw())
        .Append(new EffectEvent(EffectAct.Made, MadeOn)).Append(new EffectEvent(EffectAct.TakesEffect, InForceFrom, ExpiresOn)));

    /// <summary>Brings the columns that lists are filtered by up to the number and the events.</summary>
    public void Fold()
    {
        var number = DocumentNumber.Parse(Number);
        NumberKey = Number is { Length: > 0 } printed ? DocumentNumber.Normalised(printed) : null;
        (NumberPrefix, NumberYear, NumberSerial) = (number?.Prefix, number?.Year, number?.Serial);

        var effect = Effect;
        (AmendedOn, ValidUntil, EndsOn, EndsAs) = (effect.AmendedOn, effect.Until, effect.EndsOn, effect.EndsAs);
    }

    /// <summary>What it is on a day, by the folded columns.</summary>
    public EffectState StateOn(DateOnly day) =>
        EndsOn <= day ? EndsAs!.Value : day < InForceFrom ? EffectState.NotYetInForce : AmendedOn <= day ? EffectState.Amended : EffectState.InForce;

    internal sealed class Mapping : IEntityTypeConfiguration<RegisteredDocument>
    {
        public void Configure(EntityTypeBuilder<RegisteredDocument> document)
        {
            document.ToTable("RegisteredDocuments");
            document.Ignore(d => d.Effect);
            document.HasIndex(d => new { d.OrganId, d.Serial }).IsUnique();
            document.HasIndex(d => new { d.OrganId, d.Kind, d.MadeOn });
            document.HasIndex(d => d.NumberKey);
            document.HasIndex(d => d.EndsOn);
            document.HasIndex(d => d.ImportId);
            document.HasIndex(d => d.ItemId);
            document.Property(d => d.Title).HasMaxLength(500);
            document.Property(d => d.Number).HasMaxLength(100);
            document.Property(d => d.Revision).IsConcurrencyToken();
            document.HasOne(d => d.Organ).WithMany().HasForeignKey(d => d.OrganId).OnDelete(DeleteBehavior.Restrict);
            document.HasOne(d => d.Item).WithMany().HasForeignKey(d => d.ItemId).OnDelete(DeleteBehavior.SetNull);
            document.HasMany(d => d.Events).WithOne().HasForeignKey(e => e.DocumentId);
            document.HasMany(d => d.Texts).WithOne().HasForeignKey(t => t.DocumentId);
        }
    }
}
