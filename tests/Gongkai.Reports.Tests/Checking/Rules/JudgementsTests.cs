using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Checking.Rules;

namespace Gongkai.Reports.Tests.Checking.Rules;

public sealed class JudgementsTests
{
    [Fact]
    public void Every_rule_is_in_the_list_once_in_the_order_of_the_codes_and_named_after_its_code()
    {
        var written = typeof(ReportChecker).Assembly.GetTypes().Where(type => type.IsClass && typeof(IJudgement).IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal).ToList();

        Assert.True(written.Count >= 7, $"only {written.Count} rules were looked at");
        Assert.Equal(written, Judgements.All.Select(rule => rule.GetType().Name));
        Assert.All(Judgements.All, rule => Assert.Equal(rule.Code.Replace('-', '_'), rule.GetType().Name));
    }

    [Fact]
    public void A_check_is_either_a_relation_of_the_law_or_a_rule_never_both() =>
        Assert.All(Judgements.All, rule => Assert.Empty(LawBook.Embedded.Check(rule.Code).Relations));
}
