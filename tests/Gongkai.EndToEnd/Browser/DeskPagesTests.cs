namespace Gongkai.EndToEnd.Browser;

/// <summary>Every kind of page at the desk: it opens for whom it is for, fits the phone, and axe finds nothing.</summary>
[Collection(nameof(Browsing))]
public sealed class DeskPagesTests(Browsing browsing)
{
    // Beside the pictured pages: what a choice, an error or an old version makes of them.
    private static readonly Dictionary<string, string[]> More = new()
    {
        ["tongling-clerk"] = ["/desk/reports/tongling/2025/difference"],
        ["admin"] = ["/desk/organs?Ended=true", "/desk/outbox?Parked=true", "/desk/organs/tongling/move?Parent=&FirstDay=", "/desk/organs/merge?Successor="],
    };

    public static TheoryData<string> People => [.. PicturedPage.All.Select(page => page.Person).OfType<string>().Distinct()];

    [Theory]
    [MemberData(nameof(People))]
    public async Task The_pages_of_a_person_open_and_have_no_barriers(string person)
    {
        await PicturedOffice.Prepare(browsing);
        await using var visitor = await browsing.Visitor();
        await visitor.SignIn(person);
        var found = new List<string>();
        foreach (var page in PicturedPage.All.Where(page => page.Person == person).Concat(More.GetValueOrDefault(person, []).Select(address => new PicturedPage("", address, "", person, address))))
        {
            found.AddRange((await visitor.Faults(page)).Select(fault => $"{page.Name}: {fault}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
