namespace Gongkai.Reports.Narrative.Claims;

/// <summary>A number in running text with its unit.</summary>
/// <param name="Value">Its value; 万 and 亿 before a unit other than 元 are worked in.</param>
/// <param name="Unit">件, 条, %, 万元 …; empty when none follows.</param>
/// <param name="From">First tight character of the number.</param>
/// <param name="To">First tight character after the unit.</param>
/// <param name="Approximate">True for 近, 约, 余, 超 and the like.</param>
/// <param name="Decimals">Decimal places printed.</param>
internal readonly record struct Quantity(decimal Value, string Unit, int From, int To, bool Approximate, int Decimals)
{
    /// <summary>Whether it counts things one by one: 件, 份, 宗 and the like.</summary>
    public bool CountsCases => Unit is "件" or "份" or "宗" or "起" or "条" or "个" or "项" or "件次" or "例" or "次" or "";
}
