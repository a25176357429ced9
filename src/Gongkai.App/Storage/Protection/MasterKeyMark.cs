using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Storage.Protection;

/// <summary>Which master key the rows of this database are encrypted with: one row, so that a missing or a wrong key file is known before the first value is read or written.</summary>
public sealed class MasterKeyMark
{
    public int Id { get; init; } = 1;

    /// <summary><see cref="MasterKey.Id"/>.</summary>
    public required string KeyId { get; set; }

    /// <summary>
    /// The key that accounts at providers are hashed with, encrypted under the master key; null as long as it is derived from the master key
    /// itself. The names behind those hashes are kept nowhere, so this key outlives a change of the master key.
    /// </summary>
    public string? AccountKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MasterKeyMark>
    {
        public void Configure(EntityTypeBuilder<MasterKeyMark> mark)
        {
            mark.ToTable("MasterKeyMarks");
            mark.Property(m => m.Id).ValueGeneratedNever();
            mark.Property(m => m.KeyId).HasMaxLength(16);
        }
    }
}
