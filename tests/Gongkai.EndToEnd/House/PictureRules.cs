using System.Text.RegularExpressions;
using Gongkai.EndToEnd.Browser;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.House;

/// <summary>Every page is looked at: in the list that pictures and axe walk, or said here why not.</summary>
public sealed partial class PictureRules
{
    // What no address alone leads to: axe looks at these in the journeys, where the way there is.
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["Errors/Error"] = "the page of a missing address is listed as not-found",
        ["Desk/SignInCode"] = "a second step is under way",
        ["Desk/SignInWith"] = "goes on to a provider",
        ["Desk/SignInExternal"] = "comes back from a provider",
        ["Desk/Account/ProviderConfirm"] = "comes back from a provider",
        ["Desk/Reports/Files"] = "a download",
        ["Desk/Reports/Letters"] = "a download",
        ["Desk/Reports/SourcePage"] = "an image",
        ["Desk/Items/File"] = "a download",
        ["Desk/Items/HandOver"] = "a list of hand-overs is made first",
        ["Desk/Items/Overturned"] = "only of a published penalty",
        ["Desk/Registers/CleanUp"] = "a clean-up is opened first",
        ["Desk/Registers/Import"] = "a table is brought in first",
        ["Desk/Requests/Ledger"] = "a ledger is brought in first",
        ["Desk/Requests/File"] = "a download",
        ["Desk/Requests/LetterFile"] = "a download",
        ["Desk/Requests/ClockFile"] = "a download",
        ["Desk/Requests/StagesFile"] = "a download",
        ["Desk/Requests/DeliveryRecord"] = "a download",
        ["Portal/Comments"] = "only while comments are asked for",
        ["Portal/Feedback/Written"] = "a letter was written",
        ["Portal/Requests/Receipt"] = "a request was made",
        ["Portal/Subscribe/Confirm"] = "a mail was sent",
        ["Portal/Subscribe/Leave"] = "a mail was sent",
    };

    [Fact]
    public void Every_page_is_looked_at()
    {
        var folder = Path.Combine(SharedReference.Checkout, "src", "Gongkai.Web", "Pages");
        var pages = Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories)
            .Select(file => (Name: Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'), Route: Route().Match(File.ReadLines(file).First())))
            .Where(page => page.Route.Success).ToDictionary(page => page.Name, page => page.Route.Groups[1].Value);
        Assert.True(pages.Count > 150, $"only {pages.Count} pages were looked at");

        var addresses = PicturedPage.All.Select(page => page.Address.Split('?')[0].Replace("{}", Guid.Empty.ToString(), StringComparison.Ordinal)).ToList();
        var overlooked = pages.Where(page => !Elsewhere.ContainsKey(page.Key) && !addresses.Exists(Address(page.Value).IsMatch)).Select(page => $"{page.Key}: {page.Value}").ToList();

        Assert.True(overlooked.Count == 0, $"Add a line to PicturedPage.All (pictures and axe then look at them), or say why there can be none:\n{string.Join('\n', overlooked)}");
        Assert.All(Elsewhere.Keys, name => Assert.Contains(name, pages.Keys));
    }

    private static Regex Address(string route) => new($"^{Parameter().Replace(route, parameter => parameter.Groups["kind"].Value switch
    {
        "guid" => "[0-9a-f-]{36}",
        "int" or "long" => "([0-9]+|[0-9a-f-]{36})",
        _ => "[^/]+",
    } + (parameter.Groups["maybe"].Success ? "?" : ""))}/?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex("^@page \"([^\"]*)\"")]
    private static partial Regex Route();

    [GeneratedRegex(@"\{\w+(:(?<kind>\w+))?(?<maybe>\?)?\}")]
    private static partial Regex Parameter();
}
