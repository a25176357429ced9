using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Begins the next version of something public, with a public note; it goes the same way, and the version before stays public until then.</summary>
public sealed class AmendItem(OfficeDb db)
{
    private const int LongestNote = 500;

    public sealed record Command(Guid ItemId, string? PublicNote);

    public async Task<Outcome<StartItem.Started>> Run(Command command, Act act, CancellationToken stop)
    {
        var item = await db.Items.Include(i => i.Organ).Include(i => i.Versions).ThenInclude(v => v.Attachments).AsSplitQuery().FirstOrDefaultAsync(i => i.Id == command.ItemId, stop);
        if (item is null || !ItemAccess.MayRead(act.Actor, item.Organ!))
        {
            return ItemAccess.NotFound;
        }

        if ((Refuse(item.Versions.MaxBy(v => v.Number)!, item.Organ!, act.Actor) ?? WrongNote(command.PublicNote)) is { } refusal)
        {
            return refusal;
        }

        var draft = Copy(item.Versions.MaxBy(v => v.Number)!, command.PublicNote!.Trim(), act);
        db.ItemVersions.Add(draft);
        return await db.TryCommit(act with { Because = draft.PublicNote }, new Subject("item.amend", nameof(Item), item.Id.ToString(), item.OrganId), stop) is { } conflict
            ? conflict : new StartItem.Started(item.Id, draft.Id);
    }

    /// <summary>Why no amendment may be begun; null when it may.</summary>
    internal static Refusal? Refuse(ItemVersion latest, Organs.Organ organ, People.Actor actor) =>
        !ItemAccess.MayWrite(actor, organ) ? ItemAccess.MayNotWrite
        : latest.State is ItemState.Published or ItemState.Expired or ItemState.Withdrawn ? null
        : new("item.not-now", new Wording("只有已发布、已到期或已撤回的信息才能更新；已有更新稿的请继续办理该稿", "only what is or was public is amended; continue the draft there is"));

    private static Refusal? WrongNote(string? note) => string.IsNullOrWhiteSpace(note)
        ? new Refusal("item.note-missing", new Wording("请写更新说明，它随新版本一起公布", "write the note that is published with the new version"))
        : ItemFields.TooLong("更新说明", note, LongestNote);

    private static ItemVersion Copy(ItemVersion latest, string note, Act act)
    {
        var draft = new ItemVersion
        {
            ItemId = latest.ItemId, Number = latest.Number + 1, Title = latest.Title, DocumentNumber = latest.DocumentNumber, Issuer = latest.Issuer, IssuedOn = latest.IssuedOn, Summary = latest.Summary,
            Keywords = latest.Keywords, Source = latest.Source, Body = latest.Body, Medium = latest.Medium, Transcript = latest.Transcript, PublicNote = note, AuthorId = act.Actor.PersonId, CreatedAt = act.At,
        };
        draft.Attachments.AddRange(latest.Attachments.Select(file => new ItemAttachment
        {
            VersionId = draft.Id, FileHash = file.FileHash, Name = file.Name, ContentType = file.ContentType, Size = file.Size, AlternativeText = file.AlternativeText, Text = file.Text, TextReadAt = file.TextReadAt, Order = file.Order,
        }));
        return draft;
    }
}
