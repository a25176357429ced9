namespace Gongkai.Reports.Comparing.Texts;

/// <summary>Which sentence of the earlier report became which of the later one.</summary>
/// <param name="OfEarlier">For each earlier sentence the later one; null when it is gone.</param>
/// <param name="OfLater">For each later sentence the earlier one; null when it is new.</param>
/// <param name="Kept">For each later sentence whether it kept its section and its order.</param>
internal sealed record Fates(int?[] OfEarlier, int?[] OfLater, bool[] Kept)
{
    /// <summary>The earlier sentence that stayed in its place as this later one; null when it is new or moved.</summary>
    public int? InPlace(int later) => Kept[later] ? OfLater[later] : null;
}
