using Gongkai.Law.Catalogue;
using Gongkai.Law.Checking;

namespace Gongkai.Law.Tests.Catalogue;

public sealed class CatalogueBookTests
{
    private static readonly CatalogueBook Book = LawBook.Embedded.Catalogue;

    [Fact]
    public void Article_20_has_fifteen_items_and_article_21_binds_counties_and_townships_each_with_their_own()
    {
        Assert.Equal(Enumerable.Range(1, 15).Select(i => $"20-{i}"), Book.Matters.Where(m => m.Levels.Count == 0).Select(m => m.Code));
        Assert.Equal(22, Book.MattersFor(CatalogueLevel.County).Count());
        Assert.Equal(23, Book.MattersFor(CatalogueLevel.Township).Count());
        Assert.Equal(15, Book.MattersFor(CatalogueLevel.Province).Count());
        Assert.Equal("财政预算、决算信息", Book.Matter("20-7")!.Name);
    }

    [Fact]
    public void There_are_22_themes_26_domains_with_a_template_each_and_14_channels()
    {
        Assert.Equal((22, 26, 14), (Book.Themes.Count, Book.Domains.Count, Book.Channels.Count));
        Assert.Equal(["art-20", "art-21-county", "art-21-township"], Book.Templates.Take(3).Select(t => t.Code));
        Assert.Equal(Book.Domains.Select(d => d.Code), Book.Templates.Skip(3).Select(t => t.Domain));
    }

    [Fact]
    public void A_township_takes_over_only_rows_of_its_level()
    {
        Assert.Empty(Book.Template("art-21-county")!.RowsFor(CatalogueLevel.Township));
        Assert.Equal(8, Book.Template("art-21-township")!.RowsFor(CatalogueLevel.Township).Count());
        Assert.DoesNotContain(Book.Template("art-20")!.RowsFor(CatalogueLevel.Township), row => row.Second == "规章");
        Assert.Contains(Book.Template("art-20")!.RowsFor(CatalogueLevel.City), row => row.Second == "规章");
    }

    [Theory]
    [InlineData("templates/art-20.json", "\"matter\": \"20-14\"", "\"matter\": \"20-16\"", "there is no matter 20-16")]
    [InlineData("templates/art-20.json", "\"theme\": \"15\"", "\"theme\": \"23\"", "there is no theme 23")]
    [InlineData("templates/budgets.json", "\"code\": \"budgets/2\"", "\"code\": \"budgets/1\"", "the code stands there twice")]
    [InlineData("templates/budgets.json", "{\"days\": 20}", "{\"days\": 20, \"workingDays\": 7}", "its deadline is not one possible rule")]
    [InlineData("templates/budgets.json", "\"domain\": \"budgets\"", "\"domain\": \"budget\"", "there is no domain budget")]
    [InlineData("channels.json", "\"code\": \"gazette\"", "\"code\": \"website\"", "website stands there twice")]
    [InlineData("matters.json", "财政预算、决算信息", "财政预算信息", "has been changed since")]
    public void A_mistake_in_the_folder_is_named(string file, string text, string by, string said)
    {
        var files = EmbeddedLaw.Files().ToDictionary();
        Assert.Contains(text, files["catalogue/" + file]);
        files["catalogue/" + file] = files["catalogue/" + file].Replace(text, by);

        Assert.Contains(LawFolder.Check(files), problem => problem.What.En.Contains(said));
    }

    [Fact]
    public void A_list_from_memory_may_be_replaced_without_breaking_a_seal()
    {
        var files = EmbeddedLaw.Files().ToDictionary();
        files["catalogue/themes.json"] = files["catalogue/themes.json"].Replace("对外事务", "外事工作");

        Assert.Empty(LawFolder.Check(files));
    }
}
