using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>保密审查记录: what was asked, answered and decided, by whom and when. Kept for ever. (Regulation, art. 17)</summary>
public sealed class SecrecyRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid VersionId { get; init; }

    public required int Round { get; init; }

    /// <summary>Clear, Refuse or Refer.</summary>
    public required ItemMove Decision { get; init; }

    public required SecrecyAnswer StateSecret { get; init; }

    public required SecrecyAnswer WorkSecret { get; init; }

    public required SecrecyAnswer TradeSecret { get; init; }

    public required SecrecyAnswer Privacy { get; init; }

    public required SecrecyAnswer SafetyAndStability { get; init; }

    public string? Opinion { get; init; }

    /// <summary>Who was asked, when unsure.</summary>
    public string? ReferredTo { get; init; }

    /// <summary>What they answered, once they did.</summary>
    public string? Reply { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public Guid? PersonId { get; init; }

    public required string Who { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The answers by question.</summary>
    public IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> Answers => new Dictionary<SecrecyQuestion, SecrecyAnswer>
    {
        [SecrecyQuestion.StateSecret] = StateSecret, [SecrecyQuestion.WorkSecret] = WorkSecret, [SecrecyQuestion.TradeSecret] = TradeSecret,
        [SecrecyQuestion.Privacy] = Privacy, [SecrecyQuestion.SafetyAndStability] = SafetyAndStability,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<SecrecyRecord>
    {
        public void Configure(EntityTypeBuilder<SecrecyRecord> record)
        {
            record.HasIndex(r => new { r.VersionId, r.At });
            record.Ignore(r => r.Answers);
        }
    }
}
