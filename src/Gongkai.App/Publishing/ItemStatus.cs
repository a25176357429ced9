using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Where an item stands: its versions, what this person can do now and why not more, and every move made.</summary>
public sealed class ItemStatus(OfficeDb db, LawBook law, TimeProvider clock)
{
    public sealed record Query(Guid ItemId);

    /// <param name="Current">The newest version, with its attachments.</param>
    /// <param name="Moves">Every move of the current state, allowed or with the reason why not.</param>
    /// <param name="MayWrite">Whether this person may change facts and files now.</param>
    /// <param name="MayEdit">Whether this person may change title and text now, as writer or as reviewer.</param>
    /// <param name="MayAmend">Whether this person may begin the next version.</param>
    /// <param name="Timer">When it is due, and how that was reckoned; null when it has no such day.</param>
    public sealed record View(
        Item Item, Organ Organ, LevelNames Levels, ItemVersion Current, IReadOnlyList<MoveOffer> Moves, IReadOnlyList<VersionLine> Versions, IReadOnlyList<PassageLine> Passages,
        IReadOnlyList<SecrecyRecord> Secrecy, IReadOnlyList<Reexamination> Reexaminations, bool MayWrite, bool MayEdit, bool MayAmend, DueTimer? Timer, IReadOnlyList<Linked> Links, Consultation? Consultation)
    {
        /// <summary>Somebody outside has been asked to decide.</summary>
        public bool Referred => Current.State == ItemState.Referred;

        /// <summary>Whether it stands in lists now.</summary>
        public bool IsListed => Versions.Any(version => ItemLife.IsListed(version.State));

        public bool IsPublic => Item.Number is not null && Versions.Any(version => ItemLife.IsReadable(version.State));

        /// <summary>The way from draft to publication, for a row of steps.</summary>
        public IReadOnlyList<ItemStepPlace> Steps => ItemStepPlace.Of(Current.State, Item.Publicity);

        /// <summary>The reason for which it came back, where it did.</summary>
        public PassageLine? SentBack => Current.State == ItemState.Draft && Passages.FirstOrDefault(p => p.Version == Current.Number) is { Move: ItemMove.Refuse } back ? back : null;

        /// <summary>The metadata block as a form shows it.</summary>
        public ItemFacts Facts => ItemFacts.Of(Current);

        /// <summary>By when it is to be withdrawn; null when nothing asks for that.</summary>
        public WithdrawalDue? Withdrawal { get; init; }

        /// <summary>Whether this person may note that the decision it publishes was overturned.</summary>
        public bool MayNoteOverturned { get; init; }

        /// <summary>The request whose answer it was made of; its id only for those who may read it.</summary>
        public (Guid? Id, string Number)? FromRequest { get; init; }

        /// <summary>Why this person may not delete the draft; null when they may.</summary>
        public Refusal? WhyNotDiscard { get; init; }

        /// <summary>Whether deleting it asks for a reason.</summary>
        public bool AsksWhyDiscarded => DiscardItem.WasSent(Current);

        public bool IsEditable => ItemLife.IsEditable(Current.State);

        /// <summary>Whether this person may decide on it before the secrecy review.</summary>
        public bool MayReviewSecrecy => Current.State is ItemState.SecrecyReview or ItemState.Referred && Moves.Any(move => move.Refusal is null);
    }

    public sealed record VersionLine(Guid Id, int Number, ItemState State, string Title, string? Hash, string? PublicNote, DateTime CreatedAt, DateTime? PublishedAt, DateTime? PublishAt, DateTime? ExpireAt, DateTime? WithdrawnAt, string? WithdrawnBecause);

    public sealed record PassageLine(Guid Id, int Version, ItemMove Move, ItemState From, ItemState To, int Round, string Who, DateTime At, string? Opinion);

    /// <param name="Move">What could be done.</param>
    /// <param name="Refusal">Why this person may not; null when they may.</param>
    public sealed record MoveOffer(ItemMove Move, Refusal? Refusal);

    /// <summary>An item linked with this one: the policy it explains, or one that explains it.</summary>
    public sealed record Linked(Guid Id, string Title, ItemKind Kind, bool Explains);

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var item = await db.Items.AsNoTracking().Include(i => i.Organ).FirstOrDefaultAsync(i => i.Id == query.ItemId, stop);
        if (item is null || !ItemAccess.MayRead(actor, item.Organ!))
        {
            return ItemAccess.NotFound;
        }

        var others = await db.ItemVersions.AsNoTracking().Where(v => v.ItemId == item.Id).OrderByDescending(v => v.Number)
            .Select(v => new VersionLine(v.Id, v.Number, v.State, v.Title, v.ContentHash, v.PublicNote, v.CreatedAt, v.PublishedAt, v.PublishAt, v.ExpireAt, v.WithdrawnAt, v.WithdrawnBecause)).ToListAsync(stop);
        var current = (await ItemMoving.Load(db, others[0].Id, stop))!;
        var passages = await db.ItemPassages.AsNoTracking().Where(p => others.Select(v => v.Id).Contains(p.VersionId)).ToListAsync(stop);
        var (today, isPublic) = (Law.Calendar.BeijingTime.Day(clock.GetUtcNow().UtcDateTime), others.Any(version => ItemLife.IsReadable(version.State)));
        return new View(
            item, item.Organ!, await LevelNames.Of(db, item.Organ!, stop), current, Offers(current, actor), others,
            [.. passages.Select(p => new PassageLine(p.Id, others.First(v => v.Id == p.VersionId).Number, p.Move, p.From, p.To, p.Round, p.Who, p.At, p.Opinion)).OrderByDescending(p => p.At).ThenByDescending(p => p.Version).ThenByDescending(p => p.Id)],
            [.. current.SecrecyRecords.OrderByDescending(record => record.At)], await db.Reexaminations.AsNoTracking().Where(r => r.ItemId == item.Id).OrderByDescending(r => r.At).ToListAsync(stop),
            ItemRights.RefuseWriting(current, actor) is null, ItemRights.RefuseEdit(current, actor) is null, AmendItem.Refuse(current, item.Organ!, actor) is null,
            DueTimer.Of(item, law, today), await Links(item, stop),
            await db.Consultations.AsNoTracking().FirstOrDefaultAsync(c => c.ItemId == item.Id, stop))
        {
            FromRequest = await From(item, actor, stop), WhyNotDiscard = DiscardItem.Refuse(current, actor),
            Withdrawal = WithdrawalDue.Of(item, isPublic, law, today),
            MayNoteOverturned = NoteOverturned.Refuse(item, isPublic, actor) is null,
        };
    }

    // Moves of the system itself are nobody's; those that do not go with the 公开属性 would only confuse.
    private static IReadOnlyList<MoveOffer> Offers(ItemVersion current, Actor actor) =>
        [.. ItemLife.MovesFrom(current.State).Where(move => move is not (ItemMove.Supersede or ItemMove.Expire))
            .Select(move => new MoveOffer(move, ItemRights.Refuse(current, move, actor))).Where(offer => offer.Refusal?.Code != "item.publicity")];

    private async Task<IReadOnlyList<Linked>> Links(Item item, CancellationToken stop)
    {
        var linked = await db.Items.AsNoTracking().Where(i => i.AboutItemId == item.Id || i.Id == item.AboutItemId)
            .Select(i => new { i.Id, i.Kind, i.AboutItemId, Title = i.Versions.OrderByDescending(v => v.Number).Select(v => v.Title).First() }).ToListAsync(stop);
        return [.. linked.Select(other => new Linked(other.Id, other.Title, other.Kind, other.AboutItemId == item.Id))];
    }

    private async Task<(Guid? Id, string Number)?> From(Item item, Actor actor, CancellationToken stop) =>
        item.FromRequestId is { } id && await db.Requests.AsNoTracking().Where(r => r.Id == id).Select(r => new { r.Year, r.Serial }).FirstOrDefaultAsync(stop) is { } found
            ? (Requests.RequestAccess.MayRead(actor, item.Organ!) ? (Guid?)id : null, $"{found.Year:0000}-{found.Serial:0000}") : null;
}
