using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Outbox;

/// <summary>An effect to happen after the act that caused it: written in the same transaction, sent by a job, tried again until it succeeds.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which sender takes it, such as <c>mail</c>. A kind that no sender takes is parked in the end.</summary>
    public required string Kind { get; init; }

    /// <summary>JSON for the sender. It names the person it goes to.</summary>
    [Personal]
    public required string Payload { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Not before this instant.</summary>
    public required DateTime DueAt { get; set; }

    public int Attempts { get; set; }

    public string? LastError { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>When it was given up after too many tries; a person decides what becomes of it.</summary>
    public DateTime? ParkedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> message) => message.HasIndex(m => new { m.SentAt, m.DueAt });
    }
}
