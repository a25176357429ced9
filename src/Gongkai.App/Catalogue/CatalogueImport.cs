using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Catalogue;

/// <summary>One list that was taken in, with what stood there before, so that it can be taken back.</summary>
public sealed class CatalogueImport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public required string FileName { get; init; }

    public required DateTime At { get; init; }

    public required string Who { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    /// <summary>The changed rows as they were, as JSON.</summary>
    public required string Before { get; init; }

    public DateTime? UndoneAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CatalogueImport>
    {
        public void Configure(EntityTypeBuilder<CatalogueImport> import) => import.HasIndex(i => new { i.OrganId, i.At });
    }
}
