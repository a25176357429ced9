using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>A file of a version: below its text, or a picture within it.</summary>
public sealed class ItemAttachment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    /// <summary>In the file store.</summary>
    public required string FileHash { get; init; }

    /// <summary>As readers see it.</summary>
    public required string Name { get; set; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    /// <summary>替代文本; a picture without one is not published.</summary>
    public string? AlternativeText { get; set; }

    /// <summary>What search finds in it; null when there is no text to be had.</summary>
    public string? Text { get; set; }

    public required int Order { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ItemAttachment>
    {
        public void Configure(EntityTypeBuilder<ItemAttachment> attachment)
        {
            attachment.HasIndex(a => new { a.VersionId, a.Order });
            attachment.HasIndex(a => a.FileHash);
        }
    }
}
