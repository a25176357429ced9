using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Somebody has read the guide as it is now and makes it the one in force. The older stay readable.</summary>
public sealed class ConfirmGuide(OfficeDb db, GuideDraft draft)
{
    /// <param name="Hash">Of the text that was on the screen: nobody confirms what they have not seen.</param>
    public sealed record Command(string Code, string? Hash);

    public async Task<Outcome<GuideVersion>> Run(Command command, Act act, CancellationToken stop)
    {
        var kept = await new CatalogueAccess(db).ToKeep(command.Code, act.Actor, stop);
        if (kept.Refusal is { } refusal)
        {
            return refusal;
        }

        var organ = kept.Value;
        var content = await draft.Of(organ, stop);
        var hash = content.Hash();
        var last = await db.GuideVersions.Where(g => g.OrganId == organ.Id).OrderByDescending(g => g.Number).FirstOrDefaultAsync(stop);
        if (hash != command.Hash)
        {
            return new Refusal("guide.changed", new("机关资料或目录在您查看期间有变化，请重新看过指南后再确认", "the text changed meanwhile; read it again"));
        }

        if (last?.Hash == hash && !GuideDraft.IsOld(BeijingTime.Day(last.ConfirmedAt), act.Today))
        {
            return new Refusal("guide.same", new("指南内容没有变化，不需要再次确认", "nothing changed"));
        }

        var version = new GuideVersion { OrganId = organ.Id, Number = (last?.Number ?? 0) + 1, Content = content.Write(), Hash = hash, ConfirmedAt = act.At, ConfirmedBy = act.Actor.Name };
        db.GuideVersions.Add(version);
        return await db.TryCommit(act, new Subject("guide.confirm", nameof(GuideVersion), version.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : version;
    }
}
