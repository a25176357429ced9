using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Documents;

/// <summary>Something that happened to a document after it was made. Never changed; a mistake is taken back, which the history shows.</summary>
public sealed class DocumentEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid DocumentId { get; init; }

    public required EffectAct Act { get; init; }

    /// <summary>The first day on which it counts.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The new last day of validity, for an extension; null for without end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The registered document that did it; it leads back here.</summary>
    public Guid? ByDocumentId { get; init; }

    /// <summary>The same as a text, for a document that is not registered here.</summary>
    public string? By { get; init; }

    /// <summary>The articles concerned.</summary>
    public string? Articles { get; init; }

    public string? Reason { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTime EnteredAt { get; init; }

    public EffectEvent AsLaw() => new(Act, On, Until) { By = By, Articles = Articles, Reason = Reason };

    internal sealed class Mapping : IEntityTypeConfiguration<DocumentEvent>
    {
        public void Configure(EntityTypeBuilder<DocumentEvent> happened)
        {
            happened.ToTable("DocumentEvents");
            happened.HasIndex(e => e.ByDocumentId);
            happened.HasOne<RegisteredDocument>().WithMany().HasForeignKey(e => e.ByDocumentId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
