using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.Recounts;

/// <summary>One counting anew of all open requests: under which calendar, and what moved.</summary>
public sealed class DeadlineRecount
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>From 1; taken once, so two nodes do not count at the same time.</summary>
    public required int Number { get; init; }

    public required DateTime At { get; init; }

    /// <summary>What the calendar and the rules of the clock were; see <see cref="Gongkai.Law.LawBook.CalendarSeal"/>.</summary>
    public required string Seal { get; init; }

    public required int Looked { get; init; }

    public List<MovedDeadline> Moved { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<DeadlineRecount>
    {
        public void Configure(EntityTypeBuilder<DeadlineRecount> recount)
        {
            recount.ToTable("DeadlineRecounts");
            recount.HasIndex(r => r.Number).IsUnique();
            recount.HasMany(r => r.Moved).WithOne().HasForeignKey(m => m.RecountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

/// <summary>A date that moved.</summary>
public sealed class MovedDeadline
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RecountId { get; init; }

    public required Guid RequestId { get; init; }

    public RequestCase? Request { get; init; }

    public required Guid OrganId { get; init; }

    /// <summary>The last day as it was; null where it was open.</summary>
    public DateOnly? Before { get; init; }

    public DateOnly? Now { get; init; }

    /// <summary>What moved, in a sentence.</summary>
    public required string What { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<MovedDeadline>
    {
        public void Configure(EntityTypeBuilder<MovedDeadline> moved)
        {
            moved.ToTable("MovedDeadlines");
            moved.HasIndex(m => m.OrganId);
            moved.HasOne(m => m.Request).WithMany().HasForeignKey(m => m.RequestId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
