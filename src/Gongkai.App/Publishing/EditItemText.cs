using Gongkai.App.Content;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>
/// Saves title and text: by its writers while it is a draft, by the reviewer it lies before as a correction. Written against an older revision it is
/// refused with what stands there now, so that neither of two people loses anything.
/// </summary>
public sealed class EditItemText(OfficeDb db)
{
    /// <param name="VersionId">Which.</param>
    /// <param name="Revision">The one that the writer saw.</param>
    /// <param name="Title">信息名称.</param>
    /// <param name="Body">HTML as the editor has it; it is cleaned.</param>
    public sealed record Command(Guid VersionId, int Revision, string? Title, string? Body);

    /// <param name="Revision">The newest.</param>
    /// <param name="Body">As it was kept.</param>
    /// <param name="Changed">Whether anything was written.</param>
    /// <param name="Conflict">Set when nothing was written, because somebody else wrote first.</param>
    public sealed record Saved(int Revision, string Body, bool Changed, Theirs? Conflict = null);

    /// <summary>What somebody else saved meanwhile.</summary>
    public sealed record Theirs(string Who, DateTime At, string Title, string Body);

    public async Task<Outcome<Saved>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await ItemMoving.Load(db, command.VersionId, stop) is not { } version)
        {
            return ItemAccess.NotFound;
        }

        if ((ItemRights.RefuseEdit(version, act.Actor) ?? ItemFields.WrongTitle(command.Title) ?? ItemFields.WrongBody(command.Body)) is { } refusal)
        {
            return refusal;
        }

        var (title, body) = (command.Title!.Trim(), ItemBody.Stored(command.Body ?? "", version.Attachments));
        if (title == version.Title && body == version.Body)
        {
            return new Saved(version.Revision, version.Body, false);
        }

        return command.Revision == version.Revision ? await Write(version, title, body, act, stop) : Conflict(version);
    }

    private async Task<Outcome<Saved>> Write(ItemVersion version, string title, string body, Act act, CancellationToken stop)
    {
        (version.Title, version.Body) = (title, body);
        ItemBody.TakeAlternatives(version);
        var correction = version.State != ItemState.Draft;
        ItemWriting.Note(db, version, correction ? ItemEditKind.Correction : ItemEditKind.Text, act);
        try
        {
            await db.Commit(act, ItemWriting.About(correction ? "correct-text" : "edit-text", version), stop);
            return new Saved(version.Revision, version.Body, true);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Conflict((await ItemMoving.Load(db, version.Id, stop))!);
        }
    }

    private static Saved Conflict(ItemVersion version)
    {
        var last = version.Edits.MaxBy(edit => edit.Revision);
        return new Saved(version.Revision, version.Body, false, new Theirs(last?.Who ?? "他人", last?.At ?? version.CreatedAt, version.Title, version.Body));
    }
}
