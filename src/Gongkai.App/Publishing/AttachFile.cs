using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>Adds a file to a draft; what it is is found from its content.</summary>
public sealed class AttachFile(OfficeDb db, FileIntake intake)
{
    private const int MostFiles = 50;

    /// <param name="Content">Its bytes.</param>
    /// <param name="Name">As the person's machine names it.</param>
    /// <param name="AlternativeText">替代文本, for a picture.</param>
    public sealed record Command(Guid VersionId, Stream Content, string Name, string? AlternativeText = null);

    /// <param name="Remark">What the person should know: that it was renamed, and why.</param>
    public sealed record Attached(Guid AttachmentId, string Hash, string Name, string ContentType, int Revision, Wording? Remark);

    public async Task<Outcome<Attached>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if ((opened.Refusal ?? Full(opened.Value) ?? ItemFields.TooLong("替代文本", command.AlternativeText, ItemFields.LongestLine)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var taken = await intake.Take(command.Content, command.Name, act.At, stop);
        if (taken.Refusal is { } refused)
        {
            return refused;
        }

        if (version.Attachments.FirstOrDefault(file => file.FileHash == taken.Value.Hash) is { } same)
        {
            return new Refusal("item.attached-already", new Wording($"同样的文件已经上传过，名称是“{same.Name}”", $"the same file is there as '{same.Name}'"));
        }

        var attachment = Of(version, taken.Value, command.AlternativeText);
        db.ItemAttachments.Add(attachment);
        ItemWriting.Note(db, version, ItemEditKind.Files, act);
        return await db.TryCommit(act, ItemWriting.About("attach", version), stop) is { } conflict
            ? conflict : new Attached(attachment.Id, attachment.FileHash, attachment.Name, attachment.ContentType, version.Revision, taken.Value.Remark);
    }

    internal static ItemAttachment Of(ItemVersion version, TakenFile taken, string? alternative) => new()
    {
        VersionId = version.Id, FileHash = taken.Hash, Name = taken.Name, ContentType = taken.ContentType, Size = taken.Size, AlternativeText = ItemMoving.Trimmed(alternative),
        Order = version.Attachments.Count == 0 ? 1 : version.Attachments.Max(file => file.Order) + 1,
    };

    internal static Refusal? Full(ItemVersion version) => version.Attachments.Count >= MostFiles
        ? new("item.too-many-files", new Wording($"一条信息最多 {MostFiles} 个附件", $"at most {MostFiles} files")) : null;
}
