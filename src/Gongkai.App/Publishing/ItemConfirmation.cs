using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>A warning that stands, with the reason. It holds for this finding and no other.</summary>
public sealed class ItemConfirmation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    /// <summary>The check, what it quotes and where: another text is another finding.</summary>
    public required string Fingerprint { get; init; }

    public required string Code { get; init; }

    public required string Reason { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ItemConfirmation>
    {
        public void Configure(EntityTypeBuilder<ItemConfirmation> confirmation) => confirmation.HasIndex(c => new { c.VersionId, c.Fingerprint }).IsUnique();
    }
}
