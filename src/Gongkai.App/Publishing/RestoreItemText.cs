using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>Puts the text back that the last import replaced. The replaced import can in turn be had back.</summary>
public sealed class RestoreItemText(OfficeDb db)
{
    public sealed record Command(Guid VersionId);

    public sealed record Restored(int Revision);

    public async Task<Outcome<Restored>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        if (version.Edits.Where(edit => edit.Replaced is not null).MaxBy(edit => edit.Revision) is not { } last)
        {
            return new Refusal("item.nothing-replaced", new Wording("没有可以恢复的正文", "nothing was replaced"));
        }

        ItemWriting.Note(db, version, ItemEditKind.Import, act, replaced: version.Body);
        version.Body = ItemBody.Stored(last.Replaced!, version.Attachments);
        return await db.TryCommit(act, ItemWriting.About("restore-text", version), stop) is { } conflict ? conflict : new Restored(version.Revision);
    }
}
