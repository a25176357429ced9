using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Feedback;

/// <summary>Something the public wrote to an organ, with the answer it got.</summary>
public sealed class Message
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required MessageKind Kind { get; init; }

    /// <summary>Who is to answer now.</summary>
    public required Guid OrganId { get; set; }

    public Organ? Organ { get; init; }

    public required string Subject { get; init; }

    /// <summary>As it was written; shown at the desk only, for it may name people.</summary>
    [Personal]
    public required string Text { get; init; }

    /// <summary>The page that a mistake was found on: a path of this site.</summary>
    public string? Address { get; init; }

    /// <summary>The consultation that is commented on.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>The village complained of.</summary>
    public Guid? VillageId { get; init; }

    [Personal]
    public string? Name { get; init; }

    [Personal]
    public string? Contact { get; init; }

    /// <summary>SHA-256 of the code that its writer asks by; the code itself is shown once and kept nowhere.</summary>
    public required string CodeHash { get; init; }

    /// <summary>Whether the writer agrees that question and answer are published, without name.</summary>
    public bool MayBePublished { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>When it came to the organ that has it now; the days are counted from here.</summary>
    public required DateTime WithOrganSince { get; set; }

    public MessageState State { get; set; } = MessageState.Received;

    public string? Answer { get; set; }

    public string? AnsweredBy { get; set; }

    /// <summary>When it was first answered or dismissed: an answer amended later does not make the first one late.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>The question as the public reads it, with everything about persons taken out by the organ; null while it is not published.</summary>
    public string? PublicQuestion { get; set; }

    public DateTime? PublishedAt { get; set; }

    public string? DismissedBecause { get; set; }

    /// <summary>1 to 5, by its writer; null while not rated.</summary>
    public int? Satisfaction { get; set; }

    [Personal]
    public string? SatisfactionNote { get; set; }

    /// <summary>How it stands against its days.</summary>
    public ReplyDue Due(FeedbackSettings settings, DateOnly today, WorkingCalendar calendar) => settings.ClockOf(Kind).Of(
        BeijingTime.Day(WithOrganSince), State == MessageState.Received ? null : BeijingTime.Day(DoneAt!.Value), today, calendar);

    internal sealed class Mapping : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> message)
        {
            message.HasIndex(m => m.CodeHash).IsUnique();
            message.HasIndex(m => new { m.OrganId, m.State, m.ReceivedAt });
            message.HasIndex(m => new { m.OrganId, m.PublishedAt });
            message.HasIndex(m => m.ItemId);
            message.HasOne(m => m.Organ).WithMany().HasForeignKey(m => m.OrganId).OnDelete(DeleteBehavior.Restrict);
            message.Property(m => m.State).IsConcurrencyToken();
            message.Property(m => m.DoneAt).IsConcurrencyToken();   // two answers at the same moment: the second is told
        }
    }
}
