using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.App.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Surveys;

/// <summary>A survey of the public, with its questions. Once open it is not changed: every reply answers the same questions.</summary>
public sealed class Survey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    public required string Title { get; init; }

    public required string Introduction { get; init; }

    /// <summary>As JSON; see <see cref="SurveyQuestion"/>.</summary>
    public required string Questions { get; init; }

    public required DateOnly OpensOn { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly ClosesOn { get; set; }

    /// <summary>What the organ says about the result; null until it does.</summary>
    public string? ResultNote { get; set; }

    public required DateTime CreatedAt { get; init; }

    public IReadOnlyList<SurveyQuestion> Asked() => JsonSerializer.Deserialize<List<SurveyQuestion>>(Questions, SurveyQuestion.Json)!;

    public bool IsOpenOn(DateOnly day) => OpensOn <= day && day <= ClosesOn;

    internal sealed class Mapping : IEntityTypeConfiguration<Survey>
    {
        public void Configure(EntityTypeBuilder<Survey> survey)
        {
            survey.HasIndex(s => new { s.OrganId, s.ClosesOn });
            survey.HasOne(s => s.Organ).WithMany().HasForeignKey(s => s.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>One question.</summary>
/// <param name="Text">As it is asked.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Choices">What to choose from; none for a text.</param>
public sealed record SurveyQuestion(string Text, QuestionKind Kind, IReadOnlyList<string> Choices)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter() } };
}

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>单选.</summary>
    One,

    /// <summary>多选.</summary>
    Many,

    /// <summary>填写.</summary>
    Text,
}

/// <summary>One reply. Nothing in it tells who gave it.</summary>
public sealed class SurveyReply
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SurveyId { get; init; }

    /// <summary>For each question the numbers chosen, or the text; as JSON.</summary>
    [Storage.Personal]
    public required string Answers { get; init; }

    /// <summary>SHA-256 of a mark in the browser, so that one reply is not sent twice.</summary>
    public required string Voter { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SurveyReply>
    {
        public void Configure(EntityTypeBuilder<SurveyReply> reply)
        {
            reply.HasIndex(r => new { r.SurveyId, r.Voter }).IsUnique();
            reply.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId);
        }
    }
}
