using Gongkai.Testing;
using Microsoft.Playwright;

namespace Gongkai.EndToEnd.Browser;

/// <summary>A PDF is read in the background; then its pages stand beside the cells, and a click on either side marks the place on the other.</summary>
[Collection(nameof(Browsing))]
public sealed class SourcePicturesTests(Browsing browsing)
{
    private const string Cell = "requests_received_person";

    [Fact]
    public async Task A_pdf_is_shown_as_pictures_and_each_figure_marks_its_place_on_them()
    {
        await using var clerk = await browsing.Visitor();
        await clerk.SignIn("yunling-forest-clerk");
        await clerk.Open("/desk/reports/start");
        await clerk.Page.GetByLabel("报告年度").SelectOptionAsync("2023");
        await clerk.Submit("开始填报");
        await clerk.Page.GetByLabel("报告文件").SetInputFilesAsync(Path.Combine(SharedReference.Checkout, "samples", "自然资源局-2024.pdf"));
        await clerk.Submit("读取");
        await Assertions.Expect(clerk.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/desk/reports/yunling-forest/2023/confirm$"), new() { Timeout = 120_000 });

        var (place, figure) = (clerk.Page.Locator($"#p_{Cell}"), clerk.Page.Locator($"#c_{Cell} a[href='#p_{Cell}']"));
        await figure.ClickAsync();
        await Assertions.Expect(place).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("gk-here"));
        await Assertions.Expect(place).ToBeInViewportAsync();
        Assert.True(await clerk.Page.Locator(".gk-page img").First.EvaluateAsync<bool>("img => img.decode().then(() => img.naturalWidth > 900)"), "the page was not drawn");

        await place.FocusAsync();
        await clerk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(clerk.Page.Locator($"#c_{Cell}")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("gk-here"));
        Assert.Empty(await clerk.Barriers());
    }
}
