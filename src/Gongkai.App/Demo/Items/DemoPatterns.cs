using System.Text.Json;

namespace Gongkai.App.Demo.Items;

/// <summary>The sentences that invented information is made of.</summary>
/// <param name="Places">Invented places of the county.</param>
/// <param name="Domains">Which standard catalogues an organ has taken over, by its code.</param>
/// <param name="Patterns">By the template row; <c>*</c> for rows without their own.</param>
internal sealed record DemoPatterns(IReadOnlyList<string> Places, IReadOnlyDictionary<string, IReadOnlyList<string>> Domains, IReadOnlyDictionary<string, IReadOnlyList<DemoPattern>> Patterns)
{
    public static DemoPatterns All { get; } = Read();

    public IReadOnlyList<DemoPattern> For(string row) => Patterns.GetValueOrDefault(row) ?? Patterns["*"];

    private static DemoPatterns Read()
    {
        using var stream = typeof(DemoPatterns).Assembly.GetManifestResourceStream("demo/items.json")!;
        return JsonSerializer.Deserialize<DemoPatterns>(stream, JsonSerializerOptions.Web)!;
    }
}

/// <summary>A title with two paragraphs; places in braces are filled.</summary>
internal sealed record DemoPattern(string Title, string First, string Second);
