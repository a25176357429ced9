using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.MostRead;

/// <summary>How often an item was opened on a day. Nothing of who opened it is known here or anywhere.</summary>
public sealed class ReadCount
{
    public required Guid ItemId { get; init; }

    public required DateOnly Day { get; init; }

    public long Times { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReadCount>
    {
        public void Configure(EntityTypeBuilder<ReadCount> count)
        {
            count.HasKey(c => new { c.Day, c.ItemId });
        }
    }
}
