using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>
/// Makes the pictures of docs/guide anew from the demonstration, so that they never show a program that is gone. Runs only when asked:
/// <c>GONGKAI_PICTURES=docs/guide/pictures</c> in the environment names the folder.
/// </summary>
[Collection(nameof(Browsing))]
public sealed class Pictures(Browsing browsing)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("GONGKAI_PICTURES");

    private static readonly (string Name, string? Person, string Address)[] Pages =
    [
        ("home", null, "/"),
        ("organs", null, "/organs"),
        ("organ", null, "/o/qinghe"),
        ("reports", null, "/reports"),
        ("report", null, "/o/qinghe/reports/2024"),
        ("old-version", null, "/o/liuting/reports/2024/v1"),
        ("trends", null, "/o/yunling-land/reports/trends"),
        ("compare", null, "/reports/compare?year=2024"),
        ("rollup", null, "/reports/rollup/2024"),
        ("api", null, "/api"),
        ("not-found", null, "/nowhere"),
        ("sign-in", null, "/desk/sign-in"),
        ("desk", "tongling-clerk", "/desk"),
        ("desk-reports", "tongling-clerk", "/desk/reports"),
        ("desk-report", "tongling-clerk", "/desk/reports/tongling/2025"),
        ("desk-edit", "tongling-clerk", "/desk/reports/tongling/2025/edit"),
        ("desk-texts", "tongling-clerk", "/desk/reports/tongling/2025/texts"),
        ("desk-findings", "tongling-clerk", "/desk/reports/tongling/2025/findings"),
        ("desk-start", "baixi-clerk", "/desk/reports/start"),
        ("desk-move", "tongling-clerk", "/desk/reports/tongling/2025/move/SendToReview"),
        ("desk-returned", "heishui-clerk", "/desk/reports/heishui/2025"),
        ("desk-difference", "liuting-clerk", "/desk/reports/liuting/2024/difference"),
        ("desk-home-county", "county", "/desk"),
        ("desk-county", "county", "/desk/county?year=2025"),
        ("desk-checks", "county", "/desk/county/checks?year=2025"),
        ("desk-compare", "county", "/desk/county/compare?year=2025"),
        ("desk-repetition", "county", "/desk/county/repetition?year=2025"),
        ("desk-rollup", "county", "/desk/county/rollup?year=2025"),
        ("desk-people", "admin", "/desk/people"),
        ("desk-organs", "admin", "/desk/organs"),
        ("desk-history", "auditor", "/desk/history"),
        ("desk-account", "county", "/desk/account"),
    ];

    [Fact]
    public async Task The_pictures_are_taken()
    {
        Assert.SkipWhen(Folder is null, "pictures are taken only when GONGKAI_PICTURES names a folder");
        foreach (var (name, person, address) in Pages)
        {
            foreach (var width in (int[])[1280, 390])
            {
                await using var visitor = await browsing.Visitor(width: width);
                if (person is not null)
                {
                    await visitor.SignIn(person);
                }

                await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
                await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, $"{name}-{width}.png"), FullPage = true });
            }
        }
    }
}
