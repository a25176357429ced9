using Gongkai.App.People.Codes;

namespace Gongkai.App.Tests.People;

public sealed class TimeCodesTests
{
    // "12345678901234567890", the key of RFC 6238's own examples.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_examples_of_the_standard_come_out(long seconds, string code) => Assert.Equal(code, TimeCodes.At(Key, DateTime.UnixEpoch.AddSeconds(seconds)));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void A_phone_may_be_half_a_minute_off_and_no_more(int off, bool fits)
    {
        var now = DateTime.UnixEpoch.AddSeconds(1111111109);

        Assert.Equal(fits, TimeCodes.Step(Key, TimeCodes.At(Key, now.AddSeconds(off)), now, lastUsed: null) is not null);
    }

    [Fact]
    public void A_code_is_good_once_and_so_is_every_earlier_one()
    {
        var now = DateTime.UnixEpoch.AddSeconds(1111111109);
        var used = TimeCodes.Step(Key, TimeCodes.At(Key, now), now, lastUsed: null);

        Assert.NotNull(used);
        Assert.Null(TimeCodes.Step(Key, TimeCodes.At(Key, now), now, used));
        Assert.Null(TimeCodes.Step(Key, TimeCodes.At(Key, now.AddSeconds(-30)), now, used));
        Assert.Equal(used + 1, TimeCodes.Step(Key, TimeCodes.At(Key, now.AddSeconds(30)), now, used));
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870820")]
    [InlineData("二八七零八二")]
    public void What_is_no_code_does_not_fit(string typed) => Assert.Null(TimeCodes.Step(Key, typed, DateTime.UnixEpoch.AddSeconds(59), lastUsed: null));
}
