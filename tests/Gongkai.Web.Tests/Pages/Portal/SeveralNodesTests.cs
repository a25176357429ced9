using Gongkai.App.Organs;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;

namespace Gongkai.Web.Tests.Pages.Portal;

/// <summary>Two nodes over one PostgreSQL: what one publishes, the other shows within the bound of its page cache.</summary>
public sealed class SeveralNodesTests() : PageTests(Database.PostgreSQL)
{
    private const string Address = "/o/qinghe/reports/2024";

    private static ReportBuilder Saying(int requests) => A.Report().Answered("granted", "person", requests);

    [Fact]
    public async Task What_one_node_publishes_the_other_shows_when_its_two_seconds_are_over()
    {
        var county = An.Organ();
        var township = An.Organ("qinghe", "青禾镇人民政府", county);
        await Site.Given(county, township, Published.Report(township, saying: Saying(23)));
        await using var second = new SiteUnderTest(Site);
        var (here, there) = (Site.Anyone(), second.Anyone());
        Assert.Equal("23", (await there.Get(Address)).Value("本年新收申请（件）"));
        Assert.Equal(404, (int)(await there.Ask("/o/qinghe/reports/2023")).StatusCode);

        await Site.Given(Published.Report(township, 2023, saying: Saying(7)));

        Assert.Equal(200, (int)(await here.Ask("/o/qinghe/reports/2023")).StatusCode);
        Assert.DoesNotContain("2023", (await there.Get(Address)).Text, StringComparison.Ordinal);
        second.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("2023", (await there.Get("/o/qinghe/reports")).Text, StringComparison.Ordinal);
        Assert.Equal("7", (await there.Get("/o/qinghe/reports/2023")).Value("本年新收申请（件）"));
    }
}
