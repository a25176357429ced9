using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>One site and one browser for all journeys; each journey has a browser context of its own.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private DemoSite? site;

    /// <summary>Where distributions put Chromium; the one that has no window at all is twice as quick.</summary>
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public string Address => site!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } chromium)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        site = await DemoSite.Start();
    }

    /// <summary>A new visitor who goes about it in one way.</summary>
    public async Task<Visitor> Visitor(Way way) => new((await Visitor(script: way != Way.WithoutScript)).Page, way);

    /// <summary>A new visitor. Skips the test where there is no Chromium.</summary>
    public async Task<Visitor> Visitor(bool script = true, int width = 1280, float scale = 1)
    {
        Assert.SkipWhen(browser is null, "Chromium is not on this machine: apt-get install chromium");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address, JavaScriptEnabled = script, Locale = "zh-CN", ViewportSize = new() { Width = width, Height = 900 }, DeviceScaleFactor = scale, AcceptDownloads = true,
        });

        // A journey that has lost its way says so soon.
        context.SetDefaultTimeout(15_000);
        return new Visitor(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }
}

/// <summary>Journeys share one site and run one after the other.</summary>
[CollectionDefinition(nameof(Browsing))]
public sealed class OneSite : ICollectionFixture<Browsing>;
