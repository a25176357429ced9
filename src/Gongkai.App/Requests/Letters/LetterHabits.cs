using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests.Letters;

/// <summary>How an organ writes its letters: its sign and pattern of numbers, the organ that reconsiders its decisions, the court.</summary>
public sealed class LetterHabits
{
    public required Guid OrganId { get; init; }

    /// <summary>机关代字: 青政.</summary>
    public required string Sign { get; set; }

    /// <summary>文号格式, see <see cref="Gongkai.Law.Letters.NumberPattern"/>.</summary>
    public required string Pattern { get; set; }

    /// <summary>行政复议机关, where it is another than the tree of organs says; null for that.</summary>
    public string? ReviewOrgan { get; set; }

    /// <summary>有管辖权的人民法院.</summary>
    public string? Court { get; set; }

    /// <summary>Whether the withheld part of a partly disclosed answer must go to reconsideration first: not settled in law, so each office says.</summary>
    public bool PartMustReconsiderFirst { get; set; } = true;

    internal sealed class Mapping : IEntityTypeConfiguration<LetterHabits>
    {
        public void Configure(EntityTypeBuilder<LetterHabits> habits)
        {
            habits.ToTable("LetterHabits");
            habits.HasKey(h => h.OrganId);
            habits.HasOne<Organs.Organ>().WithOne().HasForeignKey<LetterHabits>(h => h.OrganId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
