using System.Reflection;
using System.Xml.Linq;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gongkai.EndToEnd.House;

/// <summary>The rules of the house as tests. Each first proves that it looked at something.</summary>
public sealed class HouseRules
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Law_references_no_package_and_no_project()
    {
        var project = XDocument.Load(Path.Combine(SharedReference.Checkout, "src/Gongkai.Law/Gongkai.Law.csproj"));
        Assert.NotEmpty(project.Descendants("EmbeddedResource"));

        Assert.Empty(project.Descendants("PackageReference").Concat(project.Descendants("ProjectReference")).Select(reference => reference.ToString()));
        Assert.All(typeof(LawBook).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System", name.Name));
    }

    [Fact]
    public void Nothing_in_the_law_is_handed_a_clock_a_stream_or_a_network()
    {
        var law = typeof(LawBook).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Gongkai.Law", StringComparison.Ordinal) == true).ToList();
        Assert.True(law.Count >= 20, $"only {law.Count} types were looked at");

        Type[] forbidden = [typeof(TimeProvider), typeof(Stream), typeof(HttpClient)];
        var offenders = law
            .SelectMany(type => type.GetMembers(Everything)).OfType<MethodBase>()
            .Where(method => method.GetParameters().Any(parameter => forbidden.Any(kind => kind.IsAssignableFrom(parameter.ParameterType))))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Empty(offenders);
    }

    [Fact]
    public void Reports_references_neither_a_database_nor_a_web_host()
    {
        var references = typeof(Report).Assembly.GetReferencedAssemblies().Select(name => name.Name!).ToList();
        Assert.Contains("AngleSharp", references);

        Assert.DoesNotContain(references, name => name.Contains("EntityFramework") || name.Contains("AspNetCore") || name.Contains("Sqlite") || name.Contains("Npgsql"));
    }

    [Fact]
    public void The_reader_and_the_rules_open_no_network_connection()
    {
        var references = typeof(Report).Assembly.GetReferencedAssemblies().Select(name => name.Name!).ToList();
        Assert.NotEmpty(references);

        Assert.DoesNotContain(references, name => name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests");
    }

    [Fact]
    public void No_string_in_the_source_equals_a_row_label_of_any_form()
    {
        var labels = LawBook.Embedded.Forms.SelectMany(form => form.Tables).SelectMany(table => table.Rows).Select(row => row.Label).ToHashSet();
        Assert.True(labels.Count >= 30, $"only {labels.Count} labels were looked for");

        var literals = SourceFiles().SelectMany(Literals).ToList();
        Assert.True(literals.Count >= 200, $"only {literals.Count} literals were looked at");

        Assert.Empty(literals.Where(literal => labels.Contains(literal.Text)).Select(literal => $"{literal.File}: {literal.Text}"));
    }

    [Fact]
    public void Every_file_of_the_source_keeps_its_class_names_free_of_grab_bags()
    {
        var types = new[] { typeof(LawBook).Assembly, typeof(Report).Assembly, BuiltCode.App.Assembly, BuiltCode.Web.Assembly, BuiltCode.Cli.Assembly }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("Gongkai", StringComparison.Ordinal) == true).ToList();
        Assert.True(types.Count >= 400, $"only {types.Count} types were looked at");

        Assert.Empty(types.Where(type => (type.Name.EndsWith("Helper", StringComparison.Ordinal) && !type.Name.EndsWith("TagHelper", StringComparison.Ordinal)) || type.Name.EndsWith("Manager", StringComparison.Ordinal) || type.Name.EndsWith("Utils", StringComparison.Ordinal)).Select(type => type.FullName));
    }

    [Fact]
    public void The_law_names_the_article_behind_every_row_of_the_requests_table_that_has_one()
    {
        var rows = LawBook.Embedded.Forms.SelectMany(form => form.Table("requests").Rows).ToList();
        Assert.True(rows.Count >= 48, $"only {rows.Count} rows were looked at");

        // No express provision, a residue, or a sum: these four have none.
        string[] without = ["notProcessed.reconfirmation", "other", "other.else", "concluded", "carriedOut"];
        Assert.Empty(rows.Where(row => row.Cite is null && !without.Contains(row.Code)).Select(row => row.Code));
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(SharedReference.Checkout, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"));

    private static IEnumerable<(string File, string Text)> Literals(string file)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot();

        return root.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => (Path.GetRelativePath(SharedReference.Checkout, file), literal.Token.ValueText));
    }
}
