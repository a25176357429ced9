using System.Text.RegularExpressions;

namespace Gongkai.Web.Tests.Looks;

/// <summary>Pages and styles belong together: no class without a rule, nothing inline that the policy of the site would block.</summary>
public sealed partial class StyleTests
{
    private static readonly string Web = Path.Combine(Root(), "src", "Gongkai.Web");

    // Hooks for scripts and tests, or parts of a component that need no rule of their own.
    private static readonly string[] WithoutRule =
    [
        "govuk-checkboxes", "govuk-radios", "govuk-error-summary__list", "govuk-summary-list__actions-list", "govuk-table__head", "govuk-table__body", "govuk-table__row",
        "govuk-form-group--password", "govuk-frontend-supported", "gk-read", "gk-text--rare",
    ];

    [Fact]
    public void Every_class_in_a_page_has_a_rule_in_the_built_styles()
    {
        var css = File.ReadAllText(Path.Combine(Web, "wwwroot", "assets", "gongkai.css"));
        var used = Pages().SelectMany(page => Classes(page.Text).Select(name => (page.Name, Class: name))).ToList();
        Assert.True(used.Count > 200, $"only {used.Count} classes were looked at");

        var known = RuleClass().Matches(css).Select(match => match.Groups[1].Value.Replace("\\", "")).ToHashSet();
        var offenders = used.Where(use => !known.Contains(use.Class) && !WithoutRule.Contains(use.Class)).Select(use => $"{use.Name}: {use.Class}").Distinct().Order();
        None(offenders);
    }

    [Fact]
    public void No_page_has_an_inline_style_or_script()
    {
        var pages = Pages();
        Assert.True(pages.Count > 20, $"only {pages.Count} pages were looked at");

        None(pages.Where(page => Inline().IsMatch(page.Text)).Select(page => $"{page.Name}: {Inline().Match(page.Text).Value}"));
    }

    // xunit cuts long texts; here every line is needed.
    private static void None(IEnumerable<string> offenders)
    {
        var all = string.Join('\n', offenders);
        Assert.True(all.Length == 0, all);
    }

    private static List<(string Name, string Text)> Pages() =>
        [.. Directory.EnumerateFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(Web, file), File.ReadAllText(file)))];

    // Only what stands there literally: what C# puts in is between parentheses and left out, but its string literals that look like our classes count.
    private static IEnumerable<string> Classes(string page) => ClassAttribute().Matches(page).SelectMany(match =>
        Expression().Replace(match.Groups[1].Value, found => $" {string.Join(' ', OurClass().Matches(found.Value).Select(name => name.Value))} ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => !name.Contains('@') && !name.EndsWith("__", StringComparison.Ordinal) && !name.EndsWith("--", StringComparison.Ordinal)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Gongkai.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("""\sclass="((?:@\((?:[^()]|\([^()]*\))*\)|[^"])*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("""@\((?:[^()]|\([^()]*\))*\)""")]
    private static partial Regex Expression();

    [GeneratedRegex("""(?:gk|govuk)-[A-Za-z0-9_-]+""")]
    private static partial Regex OurClass();

    [GeneratedRegex("""\.((?:[A-Za-z0-9_-]|\\.)+)""")]
    private static partial Regex RuleClass();

    [GeneratedRegex("""\sstyle="|<style[\s>]|\son[a-z]+="|<script(?![^>]*\ssrc=)[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
