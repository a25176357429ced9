using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Gongkai.Reports.Reading;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>
/// Reads the text of attachments, so that checks see it and search finds it: DOCX and XLSX by themselves, PDF where poppler is there. What is public
/// already is indexed anew in the same transaction. A file without a text to be had is marked as read, and asked no more.
/// </summary>
public sealed class ReadAttachments(OfficeDb db, FileStore files, ItemPublicity publicity)
{
    private const int AtOnce = 5;
    private const int Longest = 500_000;

    private static readonly ReadingOptions Bounds = new() { MostCharacters = Longest, MostTime = TimeSpan.FromSeconds(15) };

    public sealed record Done(int Read, int WithText);

    public async Task<Outcome<Done>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("item.system-only", new("附件文字由系统自动提取", "The system does this itself"));
        }

        var waiting = await db.ItemAttachments.Where(a => a.TextReadAt == null).OrderBy(a => a.Id).Take(AtOnce).ToListAsync(stop);
        var found = 0;
        foreach (var attachment in waiting)
        {
            (attachment.Text, attachment.TextReadAt) = (await TextOf(attachment, stop), act.At);
            found += attachment.Text is null ? 0 : 1;
            await Store(attachment, act, stop);
        }

        return new Done(waiting.Count, found);
    }

    private async Task Store(ItemAttachment attachment, Act act, CancellationToken stop)
    {
        var version = (await ItemMoving.Load(db, attachment.VersionId, stop))!;
        if (version.State == ItemState.Published && attachment.Text is not null)
        {
            await publicity.Put(version, stop);
        }

        if (await db.TryCommit(act, ItemWriting.About("read-attachment", version), stop) is not null)
        {
            db.ChangeTracker.Clear();   // somebody moved it meanwhile; the next run finds the file again
        }
    }

    private async Task<string?> TextOf(ItemAttachment attachment, CancellationToken stop)
    {
        if (attachment.IsPicture || attachment.IsMedia)
        {
            return null;
        }

        var bytes = await files.Read(attachment.FileHash, stop);
        var read = bytes.Refusal is null ? DocumentReader.Read(bytes.Value, attachment.Name, Bounds, stop) : null;
        return read is { Refusal: null, Value: var document } ? string.Join('\n', document.Lines).Trim() is { Length: > 0 } text ? text : null : null;
    }
}
