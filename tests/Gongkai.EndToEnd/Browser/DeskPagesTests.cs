namespace Gongkai.EndToEnd.Browser;

/// <summary>Every kind of page at the desk: it opens for whom it is for, fits the phone, and axe finds nothing.</summary>
[Collection(nameof(Browsing))]
public sealed class DeskPagesTests(Browsing browsing)
{
    public static TheoryData<string, string[]> Pages => new()
    {
        {
            "tongling-clerk",
            [
                "/desk", "/desk/reports", "/desk/reports/start", "/desk/reports/tongling/2025", "/desk/reports/tongling/2025/bring-in", "/desk/reports/tongling/2025/edit",
                "/desk/reports/tongling/2025/texts", "/desk/reports/tongling/2025/identity", "/desk/reports/tongling/2025/findings", "/desk/reports/tongling/2025/difference",
                "/desk/reports/tongling/2025/move/SendToReview", "/desk/reports/tongling/2024/correct", "/desk/account", "/desk/account/password", "/desk/account/codes", "/desk/account/passkeys", "/desk/account/providers",
            ]
        },
        {
            "county",
            [
                "/desk", "/desk/county?year=2025", "/desk/county/checks?year=2025", "/desk/county/compare?year=2025", "/desk/county/repetition?year=2025", "/desk/county/rollup?year=2025",
                "/desk/county/import", "/desk/reports/songping/2025/move/SendBack",
            ]
        },
        { "admin", ["/desk/people", "/desk/people/new", "/desk/organs", "/desk/organs?Ended=true", "/desk/organs/import", "/desk/outbox", "/desk/outbox?Parked=true"] },
        {
            "admin",
            [
                "/desk/organs/tongling", "/desk/organs/tongling/edit", "/desk/organs/tongling/contact", "/desk/organs/tongling/add", "/desk/organs/tongling/rename", "/desk/organs/tongling/abolish",
                "/desk/organs/tongling/move", "/desk/organs/tongling/move?Parent=&FirstDay=", "/desk/organs/merge", "/desk/organs/merge?Successor=",
            ]
        },
        { "auditor", ["/desk/history"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_of_the_desk_opens_and_has_no_barriers(string person, string[] addresses)
    {
        var found = new List<string>();
        foreach (var width in (int[])[1280, 390])
        {
            await using var visitor = await browsing.Visitor(width: width);
            await visitor.SignIn(person);

            foreach (var address in addresses)
            {
                var status = await visitor.Open(address);
                found.AddRange(status == 200 ? [] : [$"{address}: {status}"]);
                found.AddRange((await visitor.Barriers()).Select(barrier => $"{address} at {width}: {barrier}"));
                found.AddRange(await visitor.Overflow() > 0 ? [$"{address} is wider than {width}"] : []);
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
