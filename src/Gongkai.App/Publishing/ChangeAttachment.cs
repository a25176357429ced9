using Gongkai.App.Content;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>Names a file anew, writes the text in a picture's place, moves it up or down, or takes it away.</summary>
public sealed class ChangeAttachment(OfficeDb db)
{
    private const int LongestName = 120;

    public enum Change
    {
        Describe,
        Up,
        Down,
        Remove,
    }

    public sealed record Command(Guid VersionId, Guid AttachmentId, Change Change, string? Name = null, string? AlternativeText = null);

    public sealed record Changed(int Revision);

    public async Task<Outcome<Changed>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        if (version.Attachments.FirstOrDefault(file => file.Id == command.AttachmentId) is not { } attachment)
        {
            return new Refusal("item.attachment-gone", new Wording("这个附件已经不在了，请刷新页面", "the file is gone"));
        }

        if (Apply(version, attachment, command) is { } wrong)
        {
            return wrong;
        }

        ItemWriting.Note(db, version, ItemEditKind.Files, act);
        return await db.TryCommit(act, ItemWriting.About(command.Change == Change.Remove ? "detach" : "attachment", version), stop) is { } conflict ? conflict : new Changed(version.Revision);
    }

    private Refusal? Apply(ItemVersion version, ItemAttachment attachment, Command command) => command.Change switch
    {
        Change.Describe => Describe(version, attachment, command),
        Change.Remove => Remove(version, attachment),
        _ => Move(version, attachment, command.Change == Change.Up ? -1 : 1),
    };

    private static Refusal? Describe(ItemVersion version, ItemAttachment attachment, Command command)
    {
        var name = ItemMoving.Trimmed(command.Name);
        if (name is null || name.Length > LongestName || Path.GetExtension(name) is var ending && !ending.Equals(Path.GetExtension(attachment.Name), StringComparison.OrdinalIgnoreCase) && ending.Length is > 1 and < 6)
        {
            return new("item.attachment-name", new Wording($"请填写附件名称（不超过 {LongestName} 字），后缀应是 {Path.GetExtension(attachment.Name)}", "give it a name with the same ending"));
        }

        if (ItemFields.TooLong("替代文本", command.AlternativeText, ItemFields.LongestLine) is { } tooLong)
        {
            return tooLong;
        }

        attachment.Name = name.EndsWith(Path.GetExtension(attachment.Name), StringComparison.OrdinalIgnoreCase) ? name : name + Path.GetExtension(attachment.Name);
        attachment.AlternativeText = ItemMoving.Trimmed(command.AlternativeText);
        version.Body = ItemBody.WithAlternative(version.Body, attachment);
        return null;
    }

    private Refusal? Remove(ItemVersion version, ItemAttachment attachment)
    {
        if (ItemBody.Used(version.Body).Contains(attachment.FileHash))
        {
            return new("item.attachment-used", new Wording("正文中还在使用这个文件，请先从正文中删去图片或链接", "the text still uses it; take it out of the text first"));
        }

        db.ItemAttachments.Remove(attachment);
        return null;
    }

    private static Refusal? Move(ItemVersion version, ItemAttachment attachment, int by)
    {
        var files = version.Attachments.OrderBy(file => file.Order).ToList();
        var at = files.IndexOf(attachment);
        if (at + by >= 0 && at + by < files.Count)
        {
            (files[at].Order, files[at + by].Order) = (files[at + by].Order, files[at].Order);
        }

        return null;
    }
}
