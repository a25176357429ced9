using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Documents;

/// <summary>The text of a document as it is from a day on: the first, and one for each amendment, consolidated.</summary>
public sealed class DocumentText
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid DocumentId { get; init; }

    /// <summary>The first day of this text.</summary>
    public required DateOnly From { get; init; }

    /// <summary>HTML of the allow-list; cleaned whenever it is written.</summary>
    public required string Body { get; init; }

    /// <summary>What was changed, for the 题注: 根据2025年3月1日《……》修正.</summary>
    public string? Note { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<DocumentText>
    {
        public void Configure(EntityTypeBuilder<DocumentText> text)
        {
            text.ToTable("DocumentTexts");
            text.HasIndex(t => new { t.DocumentId, t.From }).IsUnique();
        }
    }
}
