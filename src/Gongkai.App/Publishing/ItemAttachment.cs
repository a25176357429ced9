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

    /// <summary>When its text was looked for; null while that is still to be done.</summary>
    public DateTime? TextReadAt { get; set; }

    public required int Order { get; set; }

    /// <summary>Whether it is shown as a picture and so needs a text in its place.</summary>
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Whether it is sound or film, and played where it stands.</summary>
    public bool IsMedia => ContentType.StartsWith("audio/", StringComparison.Ordinal) || ContentType.StartsWith("video/", StringComparison.Ordinal);

    internal sealed class Mapping : IEntityTypeConfiguration<ItemAttachment>
    {
        public void Configure(EntityTypeBuilder<ItemAttachment> attachment)
        {
            attachment.HasIndex(a => new { a.VersionId, a.Order });
            attachment.HasIndex(a => a.FileHash);
            attachment.HasIndex(a => a.TextReadAt);
            attachment.Ignore(a => a.IsPicture);
            attachment.Ignore(a => a.IsMedia);
        }
    }
}
