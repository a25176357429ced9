namespace Gongkai.EndToEnd.Browser;

/// <summary>Every kind of public page: it opens, fits the phone, axe finds nothing, and it says the same without script.</summary>
[Collection(nameof(Browsing))]
public sealed class PublicPagesTests(Browsing browsing)
{
    private static IEnumerable<PicturedPage> Pages => PicturedPage.All.Where(page => page.Person is null);

    [Fact]
    public async Task The_public_pages_open_and_have_no_barriers()
    {
        await PicturedOffice.Prepare(browsing);
        await using var visitor = await browsing.Visitor();
        var found = new List<string>();
        foreach (var page in Pages)
        {
            found.AddRange((await visitor.Faults(page)).Select(fault => $"{page.Name}: {fault}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task The_public_pages_say_the_same_without_script()
    {
        await PicturedOffice.Prepare(browsing);
        await using var with = await browsing.Visitor();
        await using var without = await browsing.Visitor(script: false);
        foreach (var page in Pages)
        {
            await Task.WhenAll(page.Open(with.Page, settled: false), page.Open(without.Page, settled: false));

            var text = await without.TextBesideCharts();
            Assert.NotEqual("", text);
            Assert.Equal(await with.TextBesideCharts(), text);
        }
    }
}
