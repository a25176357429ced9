using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Registers.Documents;

/// <summary>Why a 文号 is missing in the register: given to a paper that is no normative document, or void.</summary>
public sealed class NumberNote
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    /// <summary>The missing number in its one spelling.</summary>
    public required string NumberKey { get; init; }

    public required string Reason { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<NumberNote>
    {
        public void Configure(EntityTypeBuilder<NumberNote> note)
        {
            note.ToTable("NumberNotes");
            note.HasIndex(n => new { n.OrganId, n.NumberKey }).IsUnique();
        }
    }
}
