using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Begins a draft. Its 公开属性 is fixed here, while it is drafted.</summary>
public sealed class StartItem(OfficeDb db)
{
    /// <param name="OrganId">Whose information it is.</param>
    /// <param name="Kind">What sort.</param>
    /// <param name="Title">信息名称.</param>
    /// <param name="Publicity">公开属性.</param>
    /// <param name="WithholdGround">Where it is not disclosed: the ground's code.</param>
    /// <param name="AboutItemId">For an interpretation: the policy; null to choose it later.</param>
    /// <param name="CatalogueRowId">The row of the catalogue that it fulfils, where it was begun from one.</param>
    /// <param name="MatterCode">公开事项, where that is known already.</param>
    public sealed record Command(
        Guid OrganId, ItemKind Kind, string? Title, Publicity Publicity, string? WithholdGround = null, Guid? AboutItemId = null, Guid? CatalogueRowId = null, string? MatterCode = null);

    public sealed record Started(Guid ItemId, Guid VersionId);

    public async Task<Outcome<Started>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(organ => organ.Id == command.OrganId, stop);
        if (organ is null || !ItemAccess.MayRead(act.Actor, organ))
        {
            return ItemAccess.NotFound;
        }

        if (!ItemAccess.MayWrite(act.Actor, organ))
        {
            return ItemAccess.MayNotWrite;
        }

        if ((ItemFields.WrongTitle(command.Title) ?? WrongGround(command.Publicity, command.WithholdGround)) is { } refusal)
        {
            return refusal;
        }

        var row = command.CatalogueRowId is { } chosen ? await db.CatalogueRows.FirstOrDefaultAsync(r => r.Id == chosen && r.OrganId == organ.Id && r.RetiredOn == null, stop) : null;
        var item = new Item
        {
            OrganId = organ.Id, Organ = organ, Kind = command.Kind, Publicity = command.Publicity, WithholdGround = command.Publicity == Publicity.NotDisclosed ? command.WithholdGround : null,
            AboutItemId = command.AboutItemId is { } about && await db.Items.AnyAsync(i => i.Id == about, stop) ? about : null,
            CatalogueRowId = row?.Id, MatterCode = row?.MatterCode ?? command.MatterCode, ThemeCode = row?.ThemeCode, AuthorId = act.Actor.PersonId, CreatedAt = act.At,
        };
        var version = new ItemVersion
        {
            ItemId = item.Id, Number = 1, Title = command.Title!.Trim(), Body = "", Issuer = organ.Name, AuthorId = act.Actor.PersonId, CreatedAt = act.At,
            Medium = command.Kind == ItemKind.Interpretation ? InterpretationMedium.Text : null,
        };
        item.Versions.Add(version);
        db.Items.Add(item);
        return await db.TryCommit(act, new Subject("item.start", nameof(Item), item.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : new Started(item.Id, version.Id);
    }

    /// <summary>Why this ground does not go with this 公开属性; null when it does.</summary>
    internal static Refusal? WrongGround(Publicity publicity, string? ground) => publicity == Publicity.NotDisclosed && Law.Publishing.WithholdGround.Find(ground) is null
        ? new("item.ground-missing", new("不予公开的，请选择法定依据（《条例》第十四条至第十六条）", "choose the ground on which it is not disclosed"), "Regulation, arts 14 to 16")
        : null;
}
