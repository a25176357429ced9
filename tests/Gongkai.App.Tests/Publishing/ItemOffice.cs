using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Publishing;

/// <summary>A county with one township, one person for each part of an item's life, and an item that the checklist lets through.</summary>
internal sealed class ItemOffice(OfficeUnderTest office)
{
    public const string Body = "<p>青禾镇2025年农田水利工程建设方案已经镇政府会议通过，现予公开。</p>";

    public Organ County { get; } = An.Organ();

    public Organ Township { get; private set; } = null!;

    public Guid ItemId { get; private set; }

    public Guid Version { get; private set; }

    public Actor Clerk { get; private set; } = null!;

    public Actor First { get; private set; } = null!;

    public Actor Second { get; private set; } = null!;

    public Actor Final { get; private set; } = null!;

    public Actor Secrecy { get; private set; } = null!;

    public static IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> Nothing { get; } = Enum.GetValues<SecrecyQuestion>().ToDictionary(question => question, _ => SecrecyAnswer.NotInvolved);

    public async Task<ItemOffice> Given(ItemKind kind = ItemKind.Information, Publicity publicity = Publicity.OnInitiative, string title = "青禾镇农田水利工程建设方案")
    {
        Township = An.Organ("qinghe", "青禾镇人民政府", County);
        Clerk = Someone("王敏", Role.InformationOfficer, Township);
        First = Someone("初雪", Role.FirstReviewer, Township);
        Second = Someone("傅蓉", Role.SecondReviewer, Township);
        Final = Someone("钟山", Role.FinalReviewer, Township);
        Secrecy = Someone("严谨", Role.SecrecyReviewer, Township);
        await office.Given(County, Township);
        (ItemId, Version) = await Start(kind, publicity, title);
        return this;
    }

    /// <summary>Another item, written and with its facts.</summary>
    public async Task<(Guid Item, Guid Version)> Start(ItemKind kind = ItemKind.Information, Publicity publicity = Publicity.OnInitiative, string title = "青禾镇农田水利工程建设方案")
    {
        var started = await office.Run((StartItem op) => op.Run(new(Township.Id, kind, title, publicity, publicity == Publicity.NotDisclosed ? "internal-affairs" : null), office.Act(Clerk), default));
        var version = Done(started).VersionId;
        Done(await Write(Clerk, version, Body, title));
        Done(await Facts(version));
        return (started.Value.ItemId, version);
    }

    public static Actor Someone(string name, Role role, Organ organ) => new(Guid.CreateVersion7(), name, [new Grant(role, organ.Path, false)]);

    public async Task<Outcome<EditItemText.Saved>> Write(Actor by, Guid? version = null, string body = Body, string title = "青禾镇农田水利工程建设方案", int? revision = null)
    {
        var which = version ?? Version;
        var now = revision ?? await office.Ask(db => db.ItemVersions.Where(v => v.Id == which).Select(v => v.Revision).SingleAsync());
        return await office.Run((EditItemText op) => op.Run(new(which, now, title, body), office.Act(by), default));
    }

    public async Task<Outcome<EditItemFacts.Saved>> Facts(Guid? version = null, Func<ItemFacts, ItemFacts>? change = null)
    {
        var which = version ?? Version;
        var revision = await office.Ask(db => db.ItemVersions.Where(v => v.Id == which).Select(v => v.Revision).SingleAsync());
        var facts = new ItemFacts(
            "青政发〔2025〕1号", "青禾镇人民政府", new DateOnly(2025, 1, 3), new DateOnly(2025, 1, 3), null, "B07", "art20-3", "水利工程建设方案的主要内容", "水利 农田");
        return await office.Run((EditItemFacts op) => op.Run(new(which, revision, change is null ? facts : change(facts)), office.Act(Clerk), default));
    }

    public Task<Outcome<ItemMoved>> Send(Actor? by = null, Guid? version = null) => office.Run((SendItemToReview op) => op.Run(new(version ?? Version), office.Act(by ?? Clerk), default));

    public Task<Outcome<ItemMoved>> Approve(Actor by, Guid? version = null) => office.Run((ApproveItem op) => op.Run(new(version ?? Version, "同意"), office.Act(by), default));

    public Task<Outcome<ItemMoved>> Refuse(Actor by, string? opinion = "第二段请核对面积") => office.Run((RefuseItem op) => op.Run(new(Version, opinion), office.Act(by), default));

    public Task<Outcome<ItemMoved>> Clear(Actor? by = null, Guid? version = null) => Review(ItemMove.Clear, by: by, version: version);

    public Task<Outcome<ItemMoved>> Review(ItemMove decision, IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer>? answers = null, string? opinion = null, string? to = null, string? reply = null, DateOnly? on = null, Actor? by = null, Guid? version = null) =>
        office.Run((ReviewSecrecy op) => op.Run(new(version ?? Version, decision, answers ?? Nothing, opinion, to, reply, on), office.Act(by ?? Secrecy), default));

    public Task<Outcome<ItemMoved>> Move(ItemMove move, Actor? by = null, string? opinion = null, DateOnly? day = null, TimeOnly? time = null, Guid? version = null) =>
        office.Run((MoveItem op) => op.Run(new(version ?? Version, move, opinion, day, time), office.Act(by ?? Clerk), default));

    /// <summary>The straight way, as far as asked.</summary>
    public async Task<ItemOffice> Until(ItemState state, Guid? version = null)
    {
        (ItemState, Func<Task<Outcome<ItemMoved>>>)[] way =
        [
            (ItemState.FirstReview, () => Send(version: version)), (ItemState.SecondReview, () => Approve(First, version)), (ItemState.FinalReview, () => Approve(Second, version)),
            (ItemState.SecrecyReview, () => Approve(Final, version)), (ItemState.Approved, () => Clear(version: version)), (ItemState.Published, () => Move(ItemMove.Publish, version: version)),
        ];
        foreach (var (reached, move) in way.TakeWhile(step => step.Item1 <= state))
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(reached, Done(await move()).State);
        }

        return this;
    }

    public Task<ItemState> State(Guid? version = null) => office.Ask(db => db.ItemVersions.Where(v => v.Id == (version ?? Version)).Select(v => v.State).SingleAsync());

    public static T Done<T>(Outcome<T> outcome)
        where T : notnull
    {
        Assert.True(outcome.Refusal is null, outcome.Refusal?.Reason.Zh);
        return outcome.Value;
    }

    public static Refusal Refused<T>(string code, Outcome<T> outcome)
        where T : notnull
    {
        Assert.Equal(code, outcome.Refusal?.Code);
        return outcome.Refusal!;
    }
}
