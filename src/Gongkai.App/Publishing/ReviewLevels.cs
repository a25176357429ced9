using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Publishing;

/// <summary>What an organ calls its three reviews: 科室负责人审核, 分管领导审核 …. An organ without a row uses its superior's.</summary>
public sealed class ReviewLevels
{
    public required Guid OrganId { get; init; }

    public required string First { get; set; }

    public required string Second { get; set; }

    public required string Final { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewLevels>
    {
        public void Configure(EntityTypeBuilder<ReviewLevels> levels)
        {
            levels.HasKey(l => l.OrganId);
            levels.HasOne<Organ>().WithOne().HasForeignKey<ReviewLevels>(l => l.OrganId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

/// <summary>The names of the states for one organ.</summary>
/// <param name="First">一审一校, as it is called there.</param>
/// <param name="Second">二审二校.</param>
/// <param name="Final">三审三校.</param>
public sealed record LevelNames(string First, string Second, string Final)
{
    /// <summary>Where no one has named them.</summary>
    public static LevelNames Usual { get; } = new(ItemState.FirstReview.Name().Zh, ItemState.SecondReview.Name().Zh, ItemState.FinalReview.Name().Zh);

    /// <summary>The state in this organ's words.</summary>
    public string Name(ItemState state) => state switch
    {
        ItemState.FirstReview => First,
        ItemState.SecondReview => Second,
        ItemState.FinalReview => Final,
        _ => state.Name().Zh,
    };

    /// <summary>The nearest names up the tree.</summary>
    internal static async Task<LevelNames> Of(OfficeDb db, Organ organ, CancellationToken stop)
    {
        var named = await db.ReviewLevels.AsNoTracking().Join(db.Organs, levels => levels.OrganId, o => o.Id, (levels, o) => new { levels, o.Path })
            .Where(entry => organ.Path.StartsWith(entry.Path)).ToListAsync(stop);
        return named.MaxBy(entry => entry.Path.Length) is { levels: var found } ? new LevelNames(found.First, found.Second, found.Final) : Usual;
    }
}
