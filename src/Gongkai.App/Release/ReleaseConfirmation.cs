using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Release;

/// <summary>What was found in a file and goes out all the same, with the reason. It holds for this finding in this file and no other.</summary>
public sealed class ReleaseConfirmation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The file of the case, not its content: the same content in another case is another decision.</summary>
    public required Guid FileId { get; init; }

    public required string Fingerprint { get; init; }

    public required string Code { get; init; }

    public required string Reason { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReleaseConfirmation>
    {
        public void Configure(EntityTypeBuilder<ReleaseConfirmation> confirmation)
        {
            confirmation.ToTable("ReleaseConfirmations");
            confirmation.HasIndex(c => new { c.FileId, c.Fingerprint }).IsUnique();
        }
    }
}
