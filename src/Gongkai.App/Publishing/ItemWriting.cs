using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>What every change of a draft has in common.</summary>
internal static class ItemWriting
{
    /// <summary>The draft, or why this person may not change its facts and files.</summary>
    public static async Task<Outcome<ItemVersion>> Open(OfficeDb db, Guid versionId, Act act, CancellationToken stop)
    {
        var version = await ItemMoving.Load(db, versionId, stop);
        return ItemRights.RefuseWriting(version, act.Actor) is { } refusal ? refusal : version!;
    }

    /// <summary>Notes an edit and raises the revision.</summary>
    public static void Note(OfficeDb db, ItemVersion version, ItemEditKind kind, Act act, string? replaced = null)
    {
        version.Revision++;
        db.ItemEdits.Add(new ItemEdit
        {
            VersionId = version.Id, Revision = version.Revision, Kind = kind, PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At, Replaced = replaced,
        });
    }

    public static Subject About(string operation, ItemVersion version) => new($"item.{operation}", nameof(Item), version.ItemId.ToString(), version.Item!.OrganId);
}
