using System.Reflection;
using System.Text.RegularExpressions;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.House;

/// <summary>A page binds, runs one operation and shows the answer: no database, no reckoning with dates, no states. Looked at as built, Razor pages included.</summary>
public sealed partial class WebRules
{
    private static readonly Type[] Dates = [typeof(DateTime), typeof(DateOnly), typeof(DateTimeOffset)];

    private static readonly List<(Type In, MemberInfo Used)> Uses = [.. BuiltCode.Web.Uses().Distinct()];

    [Fact]
    public void No_page_touches_the_database()
    {
        Assert.Contains(Uses, use => use.In.FullName == "Gongkai.Web.Signing.Acts" && BuiltCode.TypesOf(use.Used).Contains(typeof(TimeProvider)));
        Assert.Contains(BuiltCode.App.Uses(), use => BuiltCode.TypesOf(use.Used).Any(IsDatabase));   // it would be seen

        var offenders = Uses.Where(use => BuiltCode.TypesOf(use.Used).Any(IsDatabase)).Select(use => use.In.FullName).Distinct().ToList();
        Assert.True(offenders.Count == 0, $"""
            Gongkai.Web knows no database. Ask an operation or a query of Gongkai.App (a sealed class with Run) and let it answer with a record:
            {string.Join('\n', offenders)}
            """);
        Assert.DoesNotContain(BuiltCode.Web.Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("EntityFrameworkCore") || name.Name.Contains("Npgsql") || name.Name.Contains("Sqlite"));
    }

    [Fact]
    public void No_page_reckons_with_dates_or_reads_a_clock()
    {
        Assert.Contains(Uses, use => use.Used.DeclaringType == typeof(DateOnly) && use.In.Name.EndsWith("ChineseDates", StringComparison.Ordinal));
        Assert.Contains(BuiltCode.App.Uses(), use => Dates.Contains(use.Used.DeclaringType) && IsReckoning(use.Used));   // it would be seen

        var offenders = Uses.Where(use => Dates.Contains(use.Used.DeclaringType) && IsReckoning(use.Used)).Select(use => $"{use.In.FullName}: {use.Used.DeclaringType!.Name}.{use.Used.Name}").Distinct().ToList();
        Assert.True(offenders.Count == 0, $"""
            Dates are reckoned in Gongkai.Law (periods, calendar) or in the operation, and the answer says them. Now is Acts.Now() or the injected TimeProvider:
            {string.Join('\n', offenders)}
            """);
    }

    [Fact]
    public void Every_form_that_says_where_it_goes_brings_its_token_along()
    {
        // A form without an address gets its token by itself; one with an address does not, and is refused when it is sent.
        var forms = Sources("*.cshtml").SelectMany(file => PostedForm().Matches(File.ReadAllText(file)).Select(form => (File: Path.GetRelativePath(SharedReference.Checkout, file), form.Value))).ToList();
        Assert.True(forms.Count >= 20, $"only {forms.Count} forms were looked at");

        var offenders = forms.Where(form => form.Value.Contains(" action=", StringComparison.Ordinal) && !form.Value.Contains("asp-antiforgery=", StringComparison.Ordinal)).Select(form => $"{form.File}: {form.Value}").ToList();
        Assert.True(offenders.Count == 0, $"Give it asp-antiforgery=\"true\":\n{string.Join('\n', offenders)}");
    }

    [Fact]
    public void No_page_names_a_state()
    {
        var states = typeof(LawBook).Assembly.GetTypes().Concat(BuiltCode.App.Types)
            .Where(type => type.IsEnum && (type.Name.EndsWith("State", StringComparison.Ordinal) || type.Name.EndsWith("Stage", StringComparison.Ordinal))).Select(type => type.Name).ToHashSet();
        Assert.Contains("ReportState", states);
        var files = Sources("*.cs").Concat(Sources("*.cshtml")).ToList();
        Assert.True(files.Count >= 100, $"only {files.Count} files were looked at");

        var offenders = files
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (Place: $"{Path.GetRelativePath(SharedReference.Checkout, file)}:{i + 1}", Line: line)))
            .Where(line => Member().Matches(line.Line).Any(member => states.Contains(member.Groups[1].Value)))
            .Select(line => $"{line.Place}: {line.Line.Trim()}").ToList();
        Assert.True(offenders.Count == 0, $"""
            Which state allows what is a table in Gongkai.Law, and a page asks: let the query answer what may be done next, what to say and how many (a bool, a choice, a text, a count), not in which state something is.
            The name of a state to show is state.Name().Zh.
            {string.Join('\n', offenders)}
            """);
    }

    [Fact]
    public void No_value_is_taken_for_an_address_of_mail()
    {
        var pages = Sources("*.cshtml").ToList();
        Assert.True(pages.Count > 150, $"only {pages.Count} pages were looked at");

        var offenders = pages.SelectMany(file => File.ReadLines(file).Select((line, i) => (Place: $"{Path.GetRelativePath(SharedReference.Checkout, file)}:{i + 1}", Line: line)))
            .Where(line => AfterCharacter().IsMatch(line.Line)).Select(line => $"{line.Place}: {line.Line.Trim()}").ToList();
        Assert.True(offenders.Count == 0, $"Right after a Chinese character Razor takes @name for an address and prints it as it stands: write @(name).\n{string.Join('\n', offenders)}");
    }

    private static bool IsDatabase(Type type) =>
        typeof(OfficeDb).IsAssignableFrom(type) || (type.Namespace is { } name && (name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Npgsql", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)));

    private static bool IsReckoning(MemberInfo used) =>
        used.Name.StartsWith("Add", StringComparison.Ordinal) || used.Name is "Subtract" or "op_Addition" or "op_Subtraction" or "get_DayNumber" or "FromDayNumber" or "get_Now" or "get_UtcNow" or "get_Today"
        || (used.DeclaringType == typeof(DateOnly) && used.Name is "op_LessThan" or "op_LessThanOrEqual" or "op_GreaterThan" or "op_GreaterThanOrEqual" or "CompareTo");

    private static IEnumerable<string> Sources(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SharedReference.Checkout, "src/Gongkai.Web"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal));

    [GeneratedRegex(@"[\u4e00-\u9fff]@[A-Za-z]")]
    private static partial Regex AfterCharacter();

    [GeneratedRegex(@"\b([A-Z]\w+(?:State|Stage))\.[A-Z]\w*")]
    private static partial Regex Member();

    [GeneratedRegex(@"<form\b[^>]*method=""post""[^>]*>")]
    private static partial Regex PostedForm();
}
