using Gongkai.App.History;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Joins a registered document with the organ's published item that holds its text, or parts them.</summary>
public sealed class LinkItem(OfficeDb db)
{
    /// <param name="IndexNumber">索引号 of the item; empty to part them.</param>
    public sealed record Command(Guid DocumentId, int Revision, string? IndexNumber);

    public async Task<Outcome<RegisteredDocument>> Run(Command command, Act act, CancellationToken stop)
    {
        var loaded = await LoadDocument.ForWriting(db, command.DocumentId, command.Revision, act, stop);
        if (loaded.Refusal is { } refusal)
        {
            return refusal;
        }

        var document = loaded.Value;
        if (command.IndexNumber?.Trim() is not { Length: > 0 } index)
        {
            document.ItemId = null;
            return await LoadDocument.Commit(db, document, "document.link", act, stop);
        }

        var item = await db.Items.FirstOrDefaultAsync(i => i.OrganId == document.OrganId && i.IndexNumber == index, stop);
        if (item is null)
        {
            return new Refusal("document.no-item", new($"本机关没有索引号为“{index}”的公开信息，请核对", "the organ has no item with this index number"));
        }

        if (await db.Documents.AnyAsync(d => d.ItemId == item.Id && d.Id != document.Id, stop))
        {
            return new Refusal("document.item-taken", new("这条公开信息已经关联另一份登记文件", "the item belongs to another document"));
        }

        document.ItemId = item.Id;
        return await LoadDocument.Commit(db, document, "document.link", act, stop);
    }
}
