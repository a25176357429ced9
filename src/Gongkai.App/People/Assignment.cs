using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.People;

/// <summary>A role held for an organ, or for it and everything below it.</summary>
public sealed class Assignment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required Role Role { get; init; }

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required bool WithSubtree { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Assignment>
    {
        public void Configure(EntityTypeBuilder<Assignment> assignment)
        {
            assignment.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
            assignment.HasOne(a => a.Organ).WithMany().HasForeignKey(a => a.OrganId);
            assignment.HasIndex(a => new { a.PersonId, a.Role, a.OrganId }).IsUnique();
        }
    }
}
