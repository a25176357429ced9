using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Who may make which move of a version, and why others may not. Operations refuse by it, pages show it.</summary>
internal static class ItemRights
{
    /// <summary>Why this person may not; null when they may.</summary>
    /// <param name="version">With its passages, its edits and its item's organ.</param>
    /// <param name="move">What they want.</param>
    /// <param name="actor">The person.</param>
    public static Refusal? Refuse(ItemVersion version, ItemMove move, Actor actor)
    {
        var organ = version.Item!.Organ!;
        return !ItemAccess.MayRead(actor, organ) ? ItemAccess.NotFound
            : NotNow(version.State, move) ?? NotSo(version.Item.Publicity, move) ?? NoRole(version.State, organ, move, actor) ?? NotTwice(version, move, actor);
    }

    /// <summary>Why this person may not change title and text; null when they may. Reviewers correct what is before them, and are no writers for that.</summary>
    public static Refusal? RefuseEdit(ItemVersion version, Actor actor)
    {
        var organ = version.Item!.Organ!;
        return !ItemAccess.MayRead(actor, organ) ? ItemAccess.NotFound
            : version.State is ItemState.FirstReview or ItemState.SecondReview or ItemState.FinalReview ? NoRole(version.State, organ, ItemMove.Approve, actor) ?? NotTwice(version, ItemMove.Approve, actor)
            : !ItemLife.IsEditable(version.State) ? ItemAccess.NotEditable
            : ItemAccess.MayWrite(actor, organ) ? null
            : ItemAccess.MayNotWrite;
    }

    /// <summary>The same for the metadata block and the files, which only the writers change.</summary>
    public static Refusal? RefuseWriting(ItemVersion? version, Actor actor) =>
        version is null || !ItemAccess.MayRead(actor, version.Item!.Organ!) ? ItemAccess.NotFound
        : !ItemAccess.MayWrite(actor, version.Item.Organ!) ? ItemAccess.MayNotWrite
        : !ItemLife.IsEditable(version.State) ? ItemAccess.NotEditable
        : null;

    /// <summary>The round that a version is in: 0 before it was first sent to review.</summary>
    public static int Round(ItemVersion version) => version.Passages.Count == 0 ? 0 : version.Passages.Max(passage => passage.Round);

    /// <summary>The roles that may make a move from a state. What only the system does has none.</summary>
    public static Role[] Roles(ItemState from, ItemMove move) => (from, move) switch
    {
        (ItemState.FirstReview, ItemMove.Approve or ItemMove.Refuse) => [Role.FirstReviewer],
        (ItemState.SecondReview, ItemMove.Approve or ItemMove.Refuse) => [Role.SecondReviewer],
        (ItemState.FinalReview, ItemMove.Approve or ItemMove.Refuse) => [Role.FinalReviewer],
        (ItemState.SecrecyReview or ItemState.Referred, _) => [Role.SecrecyReviewer],
        (_, ItemMove.SendToReview or ItemMove.TakeBack) => [Role.InformationOfficer],
        (_, ItemMove.Withdraw) => [Role.InformationOfficer, Role.OfficeHead, Role.Authority],
        (_, ItemMove.Publish or ItemMove.Schedule or ItemMove.Unschedule or ItemMove.Withhold or ItemMove.KeepForRequests or ItemMove.Reopen) => [Role.InformationOfficer, Role.OfficeHead],
        _ => [],
    };

    private static Refusal? NotNow(ItemState state, ItemMove move) => ItemLife.After(state, move) is not null ? null : new(
        "item.not-now", new Wording($"信息现在是“{state.Name().Zh}”，不能{move.Name().Zh}", $"it is {state.Name().En}; it cannot {move.Name().En} now"));

    // What is done with it at the end was decided while it was drafted.
    private static Refusal? NotSo(Publicity publicity, ItemMove move) => (publicity, move) switch
    {
        (not Publicity.OnInitiative, ItemMove.Publish or ItemMove.Schedule) or (not Publicity.NotDisclosed, ItemMove.Withhold) or (not Publicity.OnRequest, ItemMove.KeepForRequests) => new(
            "item.publicity", new Wording($"这条信息的公开属性是“{publicity.Name().Zh}”，不能{move.Name().Zh}", $"it is {publicity.Name().En}; it cannot {move.Name().En}")),
        _ => null,
    };

    private static Refusal? NoRole(ItemState state, Organ organ, ItemMove move, Actor actor)
    {
        var roles = Roles(state, move);
        return actor.Holds(organ, roles) ? null : new("item.role", new Wording(
            roles.Length == 0 ? $"“{move.Name().Zh}”由系统办理" : $"{state.Name().Zh}阶段的“{move.Name().Zh}”由{organ.Name}的{string.Join('或', roles.Select(role => role.Chinese()))}办理",
            roles.Length == 0 ? "the system does this itself" : $"only the {string.Join(" or ", roles)} of {organ.Name} may {move.Name().En}"));
    }

    // Three reviews by three people, none of them a writer; nobody clears their own text.
    private static Refusal? NotTwice(ItemVersion version, ItemMove move, Actor actor) => (version.State, move) switch
    {
        (ItemState.SecrecyReview or ItemState.Referred, _) => NotAPerson(actor) ?? NotTheWriter(version, actor),
        (_, ItemMove.Approve or ItemMove.Refuse) => NotAPerson(actor) ?? NotTheWriter(version, actor) ?? NotAgain(version, actor),
        _ => null,
    };

    private static Refusal? NotAPerson(Actor actor) => actor.PersonId is not null ? null : new(
        "item.no-person", new Wording("审核和保密审查须由具体人员办理", "reviews are made by people"));

    private static Refusal? NotTheWriter(ItemVersion version, Actor actor) => !IsWriter(version, actor.PersonId) ? null : new(
        "item.own-item", new Wording("信息由您编写或送审，须由他人审核", "you wrote or sent it; someone else reviews it"));

    private static Refusal? NotAgain(ItemVersion version, Actor actor)
    {
        var round = Round(version);
        return version.Passages.FirstOrDefault(p => p.Round == round && p.Move == ItemMove.Approve && p.PersonId == actor.PersonId) is not { } before ? null : new(
            "item.same-person", new Wording($"您已办理本轮{before.From.Name().Zh}，三级审核须由三人分别办理", $"you made the {before.From.Name().En} of this round; the three reviews are made by three people"));
    }

    private static bool IsWriter(ItemVersion version, Guid? person) =>
        version.AuthorId == person || version.Edits.Any(edit => edit.PersonId == person && edit.Kind != ItemEditKind.Correction) || version.Passages.Any(p => p.Move == ItemMove.SendToReview && p.PersonId == person);
}
