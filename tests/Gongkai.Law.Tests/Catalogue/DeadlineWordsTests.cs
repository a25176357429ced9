using Gongkai.Law.Catalogue;

namespace Gongkai.Law.Tests.Catalogue;

public sealed class DeadlineWordsTests
{
    [Theory]
    [InlineData("自信息形成或者变更之日起２０个工作日内", 20, null, null, false)]
    [InlineData("信息形成之日起二十个工作日内及时公开", 20, null, null, false)]
    [InlineData("自作出行政决定之日起 7 个工作日内", 7, null, null, false)]
    [InlineData("批准后20日内", null, 20, null, false)]
    [InlineData("每年3月31日前", null, null, "03-31", false)]
    [InlineData("及时公开", null, null, null, false)]
    [InlineData("实时公开", null, null, null, true)]
    public void One_clear_rule_is_read(string text, int? working, int? days, string? yearly, bool atOnce) =>
        Assert.Equal((new DeadlineRule { WorkingDays = working, Days = days, YearlyBy = yearly, AtOnce = atOnce }, true), DeadlineWords.Read(text));

    [Theory]
    [InlineData("形成之日起20个工作日内；处罚决定7个工作日内")]
    [InlineData("按国家有关规定")]
    [InlineData("每年2月30日前")]
    [InlineData("999个工作日内")]
    public void What_is_not_one_clear_rule_is_not_guessed(string text) => Assert.Equal((new DeadlineRule(), false), DeadlineWords.Read(text));

    [Fact]
    public void What_a_rule_prints_is_read_as_the_rule()
    {
        DeadlineRule[] rules = [new(), new() { AtOnce = true }, new() { WorkingDays = 7 }, new() { Days = 20 }, new() { YearlyBy = "01-31" }];

        Assert.All(rules, rule => Assert.Equal((rule, true), DeadlineWords.Read(rule.Printed)));
    }
}
