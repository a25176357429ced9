using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Release;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>Puts the cleaned file in the place of an attachment: what it hid is gone, what it shows stays, and the text goes on pointing to it.</summary>
public sealed class CleanAttachment(OfficeDb db, ReleaseGate gate, FileIntake intake)
{
    public sealed record Command(Guid VersionId, Guid AttachmentId);

    public async Task<Outcome<ItemAttachment>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        if (version.Attachments.Find(file => file.Id == command.AttachmentId) is not { } before)
        {
            return new Refusal("item.attachment-gone", new("这个附件已经不在了，请刷新页面", "the file is gone"));
        }

        var clean = await gate.Clean(before.FileHash, before.Name, stop);
        var taken = clean.Refusal is { } undone ? undone : await intake.Take(new MemoryStream(clean.Value), before.Name, act.At, stop);
        if (taken.Refusal is { } refused)
        {
            return refused;
        }

        return taken.Value.Hash == before.FileHash
            ? new Refusal("item.nothing-to-clean", new("这个文件里没有可以自动清除的内容", "there is nothing to take out"))
            : await Replace(version, before, taken.Value, act, stop);
    }

    private async Task<Outcome<ItemAttachment>> Replace(ItemVersion version, ItemAttachment before, TakenFile taken, Act act, CancellationToken stop)
    {
        var after = new ItemAttachment
        {
            VersionId = version.Id, FileHash = taken.Hash, Name = before.Name, ContentType = taken.ContentType, Size = taken.Size, AlternativeText = before.AlternativeText, Order = before.Order, Text = before.Text, TextReadAt = null,
        };
        version.Body = version.Body.Replace($"attachments/{before.FileHash}", $"attachments/{after.FileHash}", StringComparison.Ordinal);
        db.ItemAttachments.Remove(before);
        db.ItemAttachments.Add(after);
        ItemWriting.Note(db, version, ItemEditKind.Files, act);
        return await db.TryCommit(act, ItemWriting.About("clean-attachment", version), stop) is { } conflict ? conflict : after;
    }
}
