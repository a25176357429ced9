using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.Reminders;

/// <summary>How an organ's people are reminded; <see cref="ReminderPlan.Usual"/> where nothing was set.</summary>
public sealed class ReminderHabits
{
    public required Guid OrganId { get; init; }

    /// <summary>Working days left, such as 5,2,0.</summary>
    public required string DaysBefore { get; set; }

    /// <summary>Working days left at which the head is told.</summary>
    public int EscalateAt { get; set; }

    public bool Digest { get; set; }

    public TimeOnly DigestAt { get; set; }

    public TimeOnly QuietFrom { get; set; }

    public TimeOnly QuietUntil { get; set; }

    internal ReminderPlan Plan => new(ReminderPlan.ParseDays(DaysBefore).Value, EscalateAt, Digest, DigestAt, QuietFrom, QuietUntil);

    internal sealed class Mapping : IEntityTypeConfiguration<ReminderHabits>
    {
        public void Configure(EntityTypeBuilder<ReminderHabits> habits)
        {
            habits.ToTable("ReminderHabits");
            habits.HasKey(h => h.OrganId);
            habits.HasOne<Organs.Organ>().WithOne().HasForeignKey<ReminderHabits>(h => h.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>That somebody was told of something: nobody is told twice of the same.</summary>
public sealed class SentReminder
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Of what, and who: request, last day, step and person; or digest, day and person.</summary>
    public required string Key { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SentReminder>
    {
        public void Configure(EntityTypeBuilder<SentReminder> sent)
        {
            sent.ToTable("SentReminders");
            sent.Property(s => s.Key).HasMaxLength(200);
            sent.HasIndex(s => s.Key).IsUnique();
            sent.HasIndex(s => s.At);
        }
    }
}
