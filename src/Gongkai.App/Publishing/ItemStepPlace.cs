using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>One step of the way to the public, as a page draws it.</summary>
/// <param name="State">The state.</param>
/// <param name="Place">before, here or after: <c>done</c>, <c>here</c>, <c>tocome</c>.</param>
public sealed record ItemStepPlace(ItemState State, string Place)
{
    /// <summary>The straight way through the life table.</summary>
    public static IReadOnlyList<ItemStepPlace> Of(ItemState current, Publicity publicity)
    {
        var end = publicity switch { Publicity.OnInitiative => ItemState.Published, Publicity.OnRequest => ItemState.OnRequest, _ => ItemState.Withheld };
        List<ItemState> way = [ItemState.Draft, ItemState.FirstReview, ItemState.SecondReview, ItemState.FinalReview, ItemState.SecrecyReview, ItemState.Approved, end];
        if (!way.Contains(current))
        {
            // What lies beside the straight way stands in for the step it hangs on.
            way[current switch { ItemState.Referred => 4, ItemState.Scheduled => 5, _ => 6 }] = current;
        }

        var here = way.IndexOf(current);
        return [.. way.Select((state, at) => new ItemStepPlace(state, at < here ? "done" : at == here ? "here" : "tocome"))];
    }
}
