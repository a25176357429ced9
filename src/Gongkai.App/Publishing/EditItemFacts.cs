using Gongkai.App.Catalogue;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Saves the metadata block. What a published item was found by, its 索引号 and number, is not among it: that never changes.</summary>
public sealed class EditItemFacts(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid VersionId, int Revision, ItemFacts Facts);

    public sealed record Saved(int Revision, DateOnly? DueOn);

    public async Task<Outcome<Saved>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if ((opened.Refusal ?? command.Facts.Wrong(law) ?? await WrongLink(opened.Value, command.Facts, act, stop)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var row = command.Facts.CatalogueRowId is { } id ? await CatalogueRows.Usable(db, id, version.Item!, stop) : null;
        if (row is null && command.Facts.CatalogueRowId is not null)
        {
            return CatalogueRows.NoSuchRow;
        }

        if (command.Revision != version.Revision)
        {
            return WriteConflict.Changed;
        }

        command.Facts.Write(version, row, law);
        ItemWriting.Note(db, version, ItemEditKind.Facts, act);
        return await db.TryCommit(act, ItemWriting.About("edit-facts", version), stop) is { } conflict ? conflict : new Saved(version.Revision, version.Item!.DueOn);
    }

    private async Task<Refusal?> WrongLink(ItemVersion version, ItemFacts facts, Act act, CancellationToken stop)
    {
        if (facts.AboutItemId is not { } about)
        {
            return null;
        }

        var other = about == version.ItemId ? null : await db.Items.Include(item => item.Organ).FirstOrDefaultAsync(item => item.Id == about, stop);
        return other is not null && (other.Number is not null || ItemAccess.MayRead(act.Actor, other.Organ!)) ? null : new Refusal(
            "item.no-such-link", new Wording("没有找到要关联的信息，请重新选择", "there is no such item to link with"));
    }
}
