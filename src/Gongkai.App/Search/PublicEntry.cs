using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Search;

/// <summary>
/// One line of what the public finds: in lists, in search, in feeds. A copy of what a record says of itself, written with the publication and taken away with the
/// withdrawal, in the same transaction, so that lists of a million lines read one narrow table. Written by <see cref="PublicIndex"/> alone.
/// </summary>
public sealed class PublicEntry
{
    /// <summary>The record's own.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry's place in the order of publication (<see cref="PublicRow"/>): lists are read along it, from any place as quickly as from the first.</summary>
    public long Row { get; set; }

    public required PublicKind Kind { get; set; }

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>What the address is made of, with the organ's code and the kind: an item's number, a report's year.</summary>
    public required long Number { get; init; }

    public required string Title { get; set; }

    public string? Summary { get; set; }

    public string? DocumentNumber { get; set; }

    /// <summary>The document number in the spelling in which numbers are compared; see <see cref="DocumentNumberKey"/>.</summary>
    public string? NumberKey { get; set; }

    public string? IndexNumber { get; set; }

    public string? MatterCode { get; set; }

    public string? ThemeCode { get; set; }

    /// <summary>The year of 成文日期, or reported on.</summary>
    public int? Year { get; set; }

    public DateOnly? IssuedOn { get; set; }

    /// <summary>有效性, where the register of documents says one; null for what has no effect to lose.</summary>
    public string? Validity { get; set; }

    public required DateTime PublishedAt { get; set; }

    /// <summary>The words that search finds it by; see <see cref="PublicText"/>.</summary>
    public PublicText? Text { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PublicEntry>
    {
        public void Configure(EntityTypeBuilder<PublicEntry> entry)
        {
            entry.HasIndex(e => e.Row).IsUnique();
            entry.HasIndex(e => new { e.OrganId, e.Row });
            entry.HasIndex(e => new { e.Kind, e.Row });
            entry.HasIndex(e => new { e.OrganId, e.MatterCode, e.Row });
            entry.HasIndex(e => new { e.OrganId, e.Kind, e.Number }).IsUnique();
            entry.HasIndex(e => new { e.MatterCode, e.Row });
            entry.HasIndex(e => new { e.ThemeCode, e.Row });
            entry.HasIndex(e => new { e.Year, e.Row });
            entry.HasIndex(e => new { e.Validity, e.Row });
            entry.HasIndex(e => e.NumberKey);
            entry.HasIndex(e => e.IndexNumber);
            entry.HasOne(e => e.Organ).WithMany().HasForeignKey(e => e.OrganId).OnDelete(DeleteBehavior.Restrict);
            entry.HasOne(e => e.Text).WithOne().HasForeignKey<PublicText>(t => t.EntryId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

/// <summary>What an entry leads to.</summary>
public enum PublicKind
{
    /// <summary>An item that is no other kind.</summary>
    Item,

    /// <summary>规章.</summary>
    Rule,

    /// <summary>行政规范性文件.</summary>
    NormativeDocument,

    /// <summary>政策解读.</summary>
    Interpretation,

    /// <summary>征求意见.</summary>
    Consultation,

    /// <summary>公开制度.</summary>
    DisclosureRule,

    /// <summary>年度报告.</summary>
    AnnualReport,

    /// <summary>A request with its reply, in the log of the organ.</summary>
    RequestReply,
}
