using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Search;

/// <summary>
/// What search looks into, kept apart from <see cref="PublicEntry"/> so that lists do not drag it along. The words of it are indexed by the database itself
/// (<see cref="SearchTables"/>) whenever a row is written, changed or removed.
/// </summary>
public sealed class PublicText
{
    /// <summary>The entry's <see cref="PublicEntry.Row"/>: found texts come out in the order of publication.</summary>
    public required long Row { get; init; }

    public required Guid EntryId { get; init; }

    /// <summary>As people read it; passages are cut from it. It stands before the words in the table: SQLite reads a row from its beginning.</summary>
    public required string Plain { get; set; }

    /// <summary>Title and numbers as words (<see cref="SearchWords"/>).</summary>
    public required string TitleWords { get; set; }

    /// <summary>Everything as words, the title too.</summary>
    public required string Words { get; set; }

    /// <summary>What lists are filtered by, as words of their own (<see cref="SearchFacets"/>), so that word and filter are answered by one index.</summary>
    public required string Facets { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PublicText>
    {
        public void Configure(EntityTypeBuilder<PublicText> text)
        {
            text.HasKey(t => t.Row);
            text.Property(t => t.Row).ValueGeneratedNever();
        }
    }
}
