using System.Text;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>
/// Takes pictures of every page from the demonstration. Runs only when asked, by <c>scripts/pictures</c>: <c>GONGKAI_PICTURES</c> names the folder;
/// with <c>GONGKAI_GUIDE</c> the pictures are those of docs/guide, small, and <c>pages.md</c> above the folder is written anew;
/// <c>GONGKAI_PICTURES_ONLY</c> names some pages, with commas.
/// </summary>
[Collection(nameof(Browsing))]
public sealed class Pictures(Browsing browsing)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("GONGKAI_PICTURES");
    private static readonly bool Guide = Environment.GetEnvironmentVariable("GONGKAI_GUIDE") is { Length: > 0 };
    private const int LargestInGuide = 100_000;

    private static readonly string[] Only = Environment.GetEnvironmentVariable("GONGKAI_PICTURES_ONLY")?.Split(',') ?? [];

    [Fact]
    public async Task The_pictures_are_taken()
    {
        Assert.SkipWhen(Folder is null, "pictures are taken only when GONGKAI_PICTURES names a folder");
        var pages = PicturedPage.All.Where(page => Only.Length == 0 || Only.Contains(page.Name)).Where(page => page.InGuide || !Guide).ToList();
        var missing = new List<string>();
        await PicturedOffice.Prepare(browsing);
        foreach (var width in (int[])[1280, 390])
        {
            foreach (var people in pages.Where(page => width == 1280 || page.OnPhone || !Guide).GroupBy(page => page.Person))
            {
                await using var visitor = await browsing.Visitor(width: width, scale: Guide && width == 1280 ? 0.625f : 1);
                if (people.Key is { } person)
                {
                    await visitor.SignIn(person);
                }

                foreach (var page in people)
                {
                    missing.AddRange(await Take(visitor.Page, page, width) ? [] : [$"{page.Name}: no link leads there"]);
                }
            }
        }

        Assert.Empty(missing);
        if (Guide && Only.Length == 0)
        {
            await File.WriteAllTextAsync(Path.Combine(Folder!, "..", "pages.md"), Text(), TestContext.Current.CancellationToken);
        }
    }

    private static async Task<bool> Take(IPage page, PicturedPage pictured, int width)
    {
        if (await pictured.Open(page) is null)
        {
            return false;
        }

        var path = Path.Combine(Folder!, $"{pictured.Name}-{width}.png");
        if (!Guide)
        {
            await page.ScreenshotAsync(new() { Path = path, FullPage = true });
            return true;
        }

        // The upper part, and less of it where the picture is large.
        var whole = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        var height = (float)Math.Min(whole, width == 1280 ? 1000 : 1200);
        do
        {
            await page.ScreenshotAsync(new() { Path = path, FullPage = true, Clip = new() { X = 0, Y = 0, Width = width, Height = height } });
            height *= 0.92f;
        }
        while (new FileInfo(path).Length > LargestInGuide);

        return true;
    }

    private static string Text()
    {
        var text = new StringBuilder("# 每一页的样子\n\n图由 `scripts/pictures` 从演示县生成，机关和人员都是虚构的；页面改了，再运行一次即可更新。图只截取页面上部。\n");
        foreach (var part in PicturedPage.All.Where(page => page.InGuide).GroupBy(page => page.Part))
        {
            text.Append('\n').Append("## ").Append(part.Key).Append('\n');
            foreach (var page in part)
            {
                text.Append('\n').Append("### ").Append(page.Title).Append("\n\n").Append($"![{page.Title}](pictures/{page.Name}-1280.png)\n");
                if (page.OnPhone)
                {
                    text.Append('\n').Append($"![{page.Title}（手机）](pictures/{page.Name}-390.png)\n");
                }
            }
        }

        return text.ToString();
    }
}
