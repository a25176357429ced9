using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests;

/// <summary>Something that happened to a case on a legal day. Only ever added; a mistake is put right by another one.</summary>
public sealed class RequestEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    public required RequestEventKind Kind { get; init; }

    /// <summary>The legal day it happened on, which may lie before the day it was written down.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Its place among the events of a case, from 1.</summary>
    public required int Order { get; init; }

    public required DateTime EnteredAt { get; init; }

    public required string Who { get; init; }

    public Guid? WhoId { get; init; }

    /// <summary>By when the one asked has to act, where the event asks somebody for something.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Working days granted, where it grants any.</summary>
    public int? Days { get; init; }

    /// <summary>Who is consulted, or where it goes.</summary>
    [Personal]
    public string? Party { get; init; }

    /// <summary>The event this one answers: the letter that an answer answers.</summary>
    public Guid? AnswersId { get; init; }

    /// <summary>What was asked, answered, decided.</summary>
    [Personal]
    public string? Note { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RequestEvent>
    {
        public void Configure(EntityTypeBuilder<RequestEvent> happened)
        {
            happened.ToTable("RequestEvents");
            happened.HasIndex(e => new { e.RequestId, e.Order }).IsUnique();
        }
    }
}
