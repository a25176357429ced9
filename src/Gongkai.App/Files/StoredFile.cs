using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Files;

/// <summary>A file kept by the hash of its content; the bytes are in the file store.</summary>
public sealed class StoredFile
{
    /// <summary>SHA-256 of the content, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required long Size { get; init; }

    /// <summary>Found from the content, never from the name.</summary>
    public required string ContentType { get; init; }

    public required DateTime StoredAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredFile>
    {
        public void Configure(EntityTypeBuilder<StoredFile> file) => file.HasKey(f => f.Hash);
    }
}
