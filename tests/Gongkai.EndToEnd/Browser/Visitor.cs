using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>Someone at the browser, who finds things by what they are called.</summary>
/// <param name="page">The page before them.</param>
/// <param name="way">With the mouse, by keyboard alone, or without script.</param>
public sealed partial class Visitor(IPage page, Way way = Way.Mouse) : IAsyncDisposable
{
    private const int Height = 900;

    private static readonly int[] Widths = [1280, 390];

    public IPage Page => page;

    public async Task<int> Open(string address) => (await page.GotoAsync(address))!.Status;

    public Task Press(string button) => Press(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    public Task Follow(string link) => Press(page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    public Task Submit(string button) => Submit(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    /// <summary>Presses, and waits for the page that answers.</summary>
    public async Task Submit(ILocator place)
    {
        // The old page stays in place until the new one is committed; a mark on it tells them apart.
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        await page.RunAndWaitForResponseAsync(() => Press(place), answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400, new() { Timeout = 90_000 });
        await Assertions.Expect(page.Locator("html:not([data-left])")).ToHaveCountAsync(1, new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>With the mouse, or by walking there with Tab and pressing Enter.</summary>
    public async Task Press(ILocator place)
    {
        if (way != Way.Keyboard)
        {
            await place.ClickAsync();
            return;
        }

        await place.WaitForAsync();
        for (var tabs = 0; tabs < 400; tabs++)
        {
            if (await place.EvaluateAsync<bool>("place => place === document.activeElement"))
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{place} cannot be reached by keyboard");
    }

    public Task Fill(string label, string text) => page.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    public Task<string> Text() => page.Locator("main").InnerTextAsync();

    /// <summary>The text without what script draws over a table that is there anyway.</summary>
    public async Task<string> TextBesideCharts()
    {
        foreach (var drawn in await page.Locator("[data-charts-of]").AllAsync())
        {
            await drawn.EvaluateAsync("drawn => drawn.remove()");
        }

        return RequestNumber().Replace(await Text(), "");
    }

    public Task<string> Heading() => page.Locator("main h1").First.InnerTextAsync();

    public async Task SignIn(string name)
    {
        await Open("/desk/sign-in");
        await Fill("登录名", name);
        await Fill("密码", "Gongkai-demo-2026");
        await Press("登录");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sign-in"));
    }

    /// <summary>What axe finds against WCAG 2.2 AA: rule, and the first place. It is a script itself; without script there is nothing to ask.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        if (way == Way.WithoutScript)
        {
            return [];
        }

        var result = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.True(result.Passes.Length > 5, "axe looked at nothing");
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}")];
    }

    /// <summary>What is wrong with a page: it does not open, has no styles, axe finds something, or it is wider than the desk's window or the phone.</summary>
    /// <remarks>The page is loaded once and the window made narrow: the markup is the same at every width, only the styles differ.</remarks>
    public async Task<IReadOnlyList<string>> Faults(PicturedPage pictured)
    {
        var status = (await pictured.Open(page, settled: false))?.Status;
        if (status is null)
        {
            return ["no link leads there"];
        }

        var expected = pictured.Name == "not-found" ? 404 : 200;
        List<string> found = [.. status == expected ? Array.Empty<string>() : [$"answers {status}"], .. await IsDressed() ? Array.Empty<string>() : ["came without its styles"], .. await Barriers()];
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            found.AddRange(await Overflow() > 0 ? [$"is wider than a window of {width}"] : []);
        }

        await page.SetViewportSizeAsync(Widths[0], Height);
        return found;
    }

    // An error page names the request it is about, and no two are the same.
    [System.Text.RegularExpressions.GeneratedRegex(@"编号：\S+")]
    private static partial System.Text.RegularExpressions.Regex RequestNumber();

    /// <summary>Whether the stylesheet is there: barriers of contrast and width mean nothing without it.</summary>
    public Task<bool> IsDressed() => page.EvaluateAsync<bool>("[...document.styleSheets].some(sheet => sheet.cssRules.length > 100)");

    /// <summary>How far the page is wider than the window; what scrolls inside its own frame does not count.</summary>
    public Task<int> Overflow() => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}

/// <summary>How someone uses the pages.</summary>
public enum Way
{
    Mouse,
    Keyboard,
    WithoutScript,
}
