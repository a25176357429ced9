namespace Gongkai.Law.Publishing;

/// <summary>The life of a version as a table: from where, by what, to where. Buttons, operations and documents ask the same table.</summary>
public static class ItemLife
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<ItemStep> Steps { get; } =
    [
        new(ItemState.Draft, ItemMove.SendToReview, ItemState.FirstReview),
        new(ItemState.FirstReview, ItemMove.Approve, ItemState.SecondReview),
        new(ItemState.SecondReview, ItemMove.Approve, ItemState.FinalReview),
        new(ItemState.FinalReview, ItemMove.Approve, ItemState.SecrecyReview),
        new(ItemState.FirstReview, ItemMove.Refuse, ItemState.Draft),
        new(ItemState.SecondReview, ItemMove.Refuse, ItemState.Draft),
        new(ItemState.FinalReview, ItemMove.Refuse, ItemState.Draft),
        new(ItemState.SecrecyReview, ItemMove.Refuse, ItemState.Draft),
        new(ItemState.SecrecyReview, ItemMove.Refer, ItemState.Referred),
        new(ItemState.SecrecyReview, ItemMove.Clear, ItemState.Approved),
        new(ItemState.Referred, ItemMove.Clear, ItemState.Approved),
        new(ItemState.Referred, ItemMove.Refuse, ItemState.Draft),
        new(ItemState.FirstReview, ItemMove.TakeBack, ItemState.Draft),
        new(ItemState.Approved, ItemMove.TakeBack, ItemState.Draft),
        new(ItemState.Approved, ItemMove.Publish, ItemState.Published),
        new(ItemState.Approved, ItemMove.Schedule, ItemState.Scheduled),
        new(ItemState.Approved, ItemMove.Withhold, ItemState.Withheld),
        new(ItemState.Approved, ItemMove.KeepForRequests, ItemState.OnRequest),
        new(ItemState.Scheduled, ItemMove.Publish, ItemState.Published),
        new(ItemState.Scheduled, ItemMove.Unschedule, ItemState.Approved),
        new(ItemState.Published, ItemMove.Supersede, ItemState.Superseded),
        new(ItemState.Published, ItemMove.Expire, ItemState.Expired),
        new(ItemState.Published, ItemMove.Withdraw, ItemState.Withdrawn),
        new(ItemState.Superseded, ItemMove.Withdraw, ItemState.Withdrawn),
        new(ItemState.Expired, ItemMove.Withdraw, ItemState.Withdrawn),
        new(ItemState.Withheld, ItemMove.Reopen, ItemState.Draft),
        new(ItemState.OnRequest, ItemMove.Reopen, ItemState.Draft),
    ];

    /// <summary>Where the move leads; null when it may not be made from here.</summary>
    public static ItemState? After(ItemState from, ItemMove move) => Steps.FirstOrDefault(step => step.From == from && step.Move == move)?.To;

    /// <summary>What can be done here.</summary>
    public static IEnumerable<ItemMove> MovesFrom(ItemState from) => Steps.Where(step => step.From == from).Select(step => step.Move);

    /// <summary>Whether the text may be changed.</summary>
    public static bool IsEditable(ItemState state) => state == ItemState.Draft;

    /// <summary>Whether it stands in the lists of the public.</summary>
    public static bool IsListed(ItemState state) => state == ItemState.Published;

    /// <summary>Whether the public may read its text: what was replaced or has run out stays readable, what was withdrawn does not.</summary>
    public static bool IsReadable(ItemState state) => state is ItemState.Published or ItemState.Superseded or ItemState.Expired;
}

/// <summary>One line of the table.</summary>
public sealed record ItemStep(ItemState From, ItemMove Move, ItemState To);
