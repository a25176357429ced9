using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Tests.Narrative.Words;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2024年1月15日", "2024-01-15")]
    [InlineData("二〇二四年一月十五日", "2024-01-15")]
    [InlineData("二零二四年十二月三十一日", "2024-12-31")]
    [InlineData("发布时间：2021-03-0508:58", "2021-03-05")]
    [InlineData("2025/1/7", "2025-01-07")]
    [InlineData("于2025.12.31止", "2025-12-31")]
    public void A_date_is_found(string text, string date) => Assert.Equal(DateOnly.Parse(date), DateWords.Find(text)?.Date);

    [Theory]
    [InlineData("2024年2月30日")]
    [InlineData("2024年13月1日")]
    [InlineData("12024年1月1日")]
    [InlineData("2024年1月")]
    [InlineData("电话0591-23165370")]
    public void What_is_no_date_is_none(string text) => Assert.Null(DateWords.Find(text));

    [Theory]
    [InlineData("202111日", "2021-01-01")]
    [InlineData("20211230日", "2021-12-30")]
    [InlineData("20251月1日", "2025-01-01")]
    [InlineData("202512月31日", "2025-12-31")]
    [InlineData("2025年1231日", "2025-12-31")]
    public void A_damaged_date_that_can_mean_one_day_only_is_read(string text, string date) => Assert.Equal(DateOnly.Parse(date), DamagedDate.Read(text));

    [Theory]
    [InlineData("2021111日")]
    [InlineData("202020年12月31日")]
    [InlineData("日")]
    public void A_damaged_date_that_may_mean_several_days_is_left_open(string text) => Assert.Null(DamagedDate.Read(text));
}
