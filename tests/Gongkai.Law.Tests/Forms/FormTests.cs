using Gongkai.Law;
using Gongkai.Testing;

namespace Gongkai.Law.Tests.Forms;

public sealed class FormTests
{
    [Theory]
    [InlineData("2019", 198)]
    [InlineData("2021", 200)]
    public void A_form_has_exactly_the_published_cells(string version, int count)
    {
        var form = LawBook.Embedded.FormNamed(version)!;

        Assert.Equal(count, form.Cells.Count);
        Assert.Equal(count, form.Cells.Distinct().Count());
    }

    [Theory]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2026, "2021")]
    public void Each_year_has_its_form(int year, string version) => Assert.Equal(version, LawBook.Embedded.FormFor(year)!.Version);

    [Fact]
    public void There_is_no_form_before_2019() => Assert.Null(LawBook.Embedded.FormFor(2018));

    [Fact]
    public void Cell_codes_are_those_of_the_published_list_in_its_order()
    {
        var path = SharedReference.File("domain/cells.csv");
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");

        var published = File.ReadLines(path!).Skip(1).Select(line => line.Split(',')).Select(parts => (Version: parts[0], Cell: parts[1])).ToList();

        Assert.Equal(398, published.Count);
        foreach (var form in LawBook.Embedded.Forms)
        {
            Assert.Equal(published.Where(p => p.Version == form.Version).Select(p => p.Cell), form.Cells.Select(cell => cell.ToString()));
        }
    }
}
