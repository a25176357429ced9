using Gongkai.Law.Identity;

namespace Gongkai.Law.Tests.Identity;

public sealed class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]   // the standard's own example
    [InlineData("914403001922038216")]
    [InlineData("91330100799655058B")]
    public void A_right_code_is_accepted(string code) => Assert.Null(CreditCode.Fault(code));

    [Theory]
    [InlineData("91350100M000100Y44", "校验位")]
    [InlineData("91350100M000100Y34", "校验位")]
    [InlineData("91350100M000010Y43", "校验位")]
    [InlineData("91350100M000100Y4", "17 位")]
    [InlineData("", "0 位")]
    [InlineData("91350100M000100Y4I", "“I”")]
    [InlineData("91350100m000100y43", "“m”")]
    public void A_wrong_code_is_told_why(string code, string why) => Assert.Contains(why, CreditCode.Fault(code)?.Zh);

    [Fact]
    public void Every_single_slip_of_the_pen_is_found()
    {
        const string Right = "91350100M000100Y43";
        var slips = Enumerable.Range(0, Right.Length).SelectMany(i => "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(c => c != Right[i]).Select(c => Right[..i] + c + Right[(i + 1)..])).ToList();

        Assert.Equal(18 * 30, slips.Count);
        Assert.All(slips, slip => Assert.False(CreditCode.IsValid(slip), slip));
    }

    [Fact]
    public void The_organisation_code_within_it_is_proved_too()
    {
        // The last character is right for these seventeen, the seventeenth is not for the eight before it.
        var forged = "91350100M000100Y5" + "0123456789ABCDEFGHJKLMNPQRTUWXY".Single(last => CreditCode.Fault("91350100M000100Y5" + last)?.En.Contains("last character") != true);

        Assert.Contains("第 9 至 17 位", CreditCode.Fault(forged)?.Zh);
    }
}
