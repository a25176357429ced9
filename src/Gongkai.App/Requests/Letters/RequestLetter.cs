using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.Letters;

/// <summary>A letter as it was issued. It is never changed: a wrong one is voided and keeps its number, so that the series has no gap.</summary>
public sealed class RequestLetter
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    /// <summary>The template: a code of <c>law/letters</c>.</summary>
    public required string Template { get; init; }

    public required string Title { get; init; }

    /// <summary>文号; null for forms and papers for the file.</summary>
    public string? Number { get; init; }

    /// <summary>The day under the signature.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The letter as it went out, as JSON; the document is printed from it.</summary>
    [Personal]
    public required string Content { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required string Who { get; init; }

    /// <summary>作废; null while it stands.</summary>
    public DateTime? VoidedAt { get; set; }

    public string? VoidReason { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<RequestLetter>
    {
        public void Configure(EntityTypeBuilder<RequestLetter> letter)
        {
            letter.ToTable("RequestLetters");
            letter.HasIndex(l => new { l.RequestId, l.IssuedAt });
            letter.HasOne<RequestCase>().WithMany().HasForeignKey(l => l.RequestId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
