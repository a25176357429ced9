using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>A page of the site: looked at in pictures, and by axe.</summary>
/// <param name="Person">Who looks at it; null for the public.</param>
/// <param name="Address">Where it is; <c>{}</c> stands for what the first such link of <paramref name="Through"/> has there.</param>
/// <param name="OnPhone">Whether the guide shows it on a phone too.</param>
/// <param name="Through">The page that leads to it.</param>
/// <param name="InGuide">Whether the guide shows it.</param>
public sealed partial record PicturedPage(string Part, string Name, string Title, string? Person, string Address, bool OnPhone = false, string? Through = null, bool InGuide = true)
{
    /// <summary>Goes there. Null when no link leads there.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="settled">Whether to wait until charts are drawn, too: pictures do.</param>
    public async Task<IResponse?> Open(IPage page, bool settled = true)
    {
        var until = settled ? WaitUntilState.NetworkIdle : WaitUntilState.Load;
        if (Through is null)
        {
            return await page.GotoAsync(Address, new() { WaitUntil = until });
        }

        await page.GotoAsync(Through);
        var links = await page.Locator("main a[href]").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        var start = Regex.Escape(Address.Split("{}")[0]);
        // What is another page of the same thing has its name somewhere else.
        var found = First(links, $"^{start}([0-9a-f-]+)(?=$|[/?#])") ?? First(links, "/([0-9a-f]{8}-[0-9a-f-]{27})(?=$|[/?#])");
        return found is null ? null : await page.GotoAsync(Address.Replace("{}", found.Groups[1].Value, StringComparison.Ordinal), new() { WaitUntil = until });
    }

    private static Match? First(IEnumerable<string> links, string pattern) =>
        links.Select(link => Regex.Match(link, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))).FirstOrDefault(match => match.Success);
}
