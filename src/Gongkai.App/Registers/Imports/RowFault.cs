using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Imports;

/// <summary>A row that was not taken in, kept until the import is undone, so that it can be mended and brought again.</summary>
public sealed class RowFault
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ImportId { get; init; }

    /// <summary>Its number in the file, the header being 1.</summary>
    public required int Row { get; init; }

    /// <summary>What is wrong, in one line.</summary>
    public required string What { get; init; }

    /// <summary>The row as it was, as a JSON list.</summary>
    [Personal]
    public required string Cells { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RowFault>
    {
        public void Configure(EntityTypeBuilder<RowFault> fault)
        {
            fault.ToTable("ImportRowFaults");
            fault.HasIndex(f => new { f.ImportId, f.Row });
            fault.HasOne<RegisterImport>().WithMany().HasForeignKey(f => f.ImportId);
        }
    }
}
