namespace Gongkai.EndToEnd.Browser;

/// <summary>Every kind of public page: it opens, fits the phone, and axe finds nothing.</summary>
[Collection(nameof(Browsing))]
public sealed class PublicPagesTests(Browsing browsing)
{
    public static TheoryData<string> Addresses =>
        ["/", "/organs", "/o/qinghe", "/o/qinghe/reports", "/o/qinghe/reports/2024", "/o/liuting/reports/2024/v1", "/o/qinghe/reports/trends", "/reports", "/reports/compare?year=2024", "/reports/rollup/2024", "/sitemap", "/desk/sign-in"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_public_page_opens_and_has_no_barriers(string address)
    {
        foreach (var width in (int[])[1280, 390])
        {
            await using var visitor = await browsing.Visitor(width: width);

            Assert.Equal(200, await visitor.Open(address));
            Assert.True(await visitor.IsDressed(), "the page came without its styles");
            Assert.Empty(await visitor.Barriers());
            Assert.True(await visitor.Overflow() <= 0, $"{address} is wider than {width}");
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_public_page_says_the_same_without_script(string address)
    {
        await using var with = await browsing.Visitor();
        await using var without = await browsing.Visitor(script: false);
        await with.Open(address);
        await without.Open(address);

        var text = await without.TextBesideCharts();
        Assert.NotEqual("", text);
        Assert.Equal(await with.TextBesideCharts(), text);
    }
}
