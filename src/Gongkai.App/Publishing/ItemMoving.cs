using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>What every move has in common: load, ask the rights, write the passage with what it looked like, commit.</summary>
internal sealed class ItemMoving(OfficeDb db)
{
    private const int LongestOpinion = 2000;

    /// <summary>The version with all that a move looks at.</summary>
    public static Task<ItemVersion?> Load(OfficeDb db, Guid versionId, CancellationToken stop) =>
        db.ItemVersions.Include(v => v.Passages).Include(v => v.Edits).Include(v => v.Attachments).Include(v => v.SecrecyRecords).Include(v => v.Confirmations)
            .Include(v => v.Item!.Organ).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == versionId, stop);

    /// <summary>Loads and asks: the version, or why the move may not be made.</summary>
    public async Task<Outcome<ItemVersion>> Open(Guid versionId, ItemMove move, Act act, CancellationToken stop) =>
        await Load(db, versionId, stop) is not { } version ? ItemAccess.NotFound
        : ItemRights.Refuse(version, move, act.Actor) is { } refusal ? refusal
        : version;

    /// <summary>Changes the state and writes the passage; nothing is stored yet.</summary>
    public ItemPassage Step(ItemVersion version, ItemMove move, Act act, string? opinion = null)
    {
        var from = version.State;
        version.State = ItemLife.After(from, move) ?? throw new InvalidOperationException($"{move} was not asked of the table from {from}.");
        var passage = new ItemPassage
        {
            VersionId = version.Id, Move = move, From = from, To = version.State, Round = ItemRights.Round(version) + (move == ItemMove.SendToReview ? 1 : 0),
            PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At, Opinion = Trimmed(opinion), Revision = version.Revision,
            Snapshot = version.Passages.Any(p => p.Snapshot is not null && p.Revision == version.Revision) ? null : ItemSnapshot.Of(version).Write(),
        };
        db.ItemPassages.Add(passage);
        return passage;
    }

    /// <summary>Stores everything with one history entry; somebody who was quicker makes it a refusal.</summary>
    public async Task<Outcome<ItemMoved>> Commit(ItemVersion version, ItemMove move, Act act, CancellationToken stop) =>
        await db.TryCommit(act, About(move, version), stop) is { } refusal ? refusal : new ItemMoved(version.Id, version.State, ItemRights.Round(version));

    /// <summary>How the history files a move.</summary>
    public static Subject About(ItemMove move, ItemVersion version) => new($"item.{JsonNamingPolicy.KebabCaseLower.ConvertName(move.ToString())}", nameof(Item), version.ItemId.ToString(), version.Item!.OrganId);

    /// <summary>Whether an opinion can be kept.</summary>
    public static Refusal? TooLong(string? opinion) => opinion is { Length: > LongestOpinion } ? new(
        "item.opinion-too-long", new Wording($"意见不能超过 {LongestOpinion} 字", $"an opinion has at most {LongestOpinion} characters")) : null;

    /// <summary>Whether there is one that can be kept.</summary>
    public static Refusal? Missing(string? opinion, string code, string what) => string.IsNullOrWhiteSpace(opinion)
        ? new Refusal(code, new Wording($"请填写{what}", "a reason is required")) : TooLong(opinion);

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
