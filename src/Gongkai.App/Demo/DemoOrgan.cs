using System.Text.Json;
using Gongkai.App.Organs;

namespace Gongkai.App.Demo;

/// <summary>An invented organ of the demonstration county, and what its reports are about.</summary>
/// <param name="Received">Requests in an ordinary year.</param>
/// <param name="Fees">Administrative fees in 万元.</param>
/// <param name="Topics">What it publishes.</param>
/// <param name="Years">What happened in each year.</param>
public sealed record DemoOrgan(
    string Code, string Name, string ShortName, OrganType Type, int Received, int Licences, int Penalties, int Coercion, decimal Fees,
    IReadOnlyList<string> Topics, IReadOnlyDictionary<int, DemoYear> Years)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>The county and its organs, the county first.</summary>
    public static IReadOnlyList<DemoOrgan> All { get; } = Read();

    /// <summary>The county's own code: the root of the tree.</summary>
    public static string Root => All[0].Code;

    /// <summary>Its head of the list: townships and sub-districts have a line of their own.</summary>
    public bool IsTownship => Type is OrganType.Township or OrganType.Subdistrict;

    private static IReadOnlyList<DemoOrgan> Read()
    {
        using var stream = typeof(DemoOrgan).Assembly.GetManifestResourceStream("demo/county.json")!;
        return JsonSerializer.Deserialize<County>(stream, Options)!.Organs;
    }

    private sealed record County(IReadOnlyList<DemoOrgan> Organs);
}

/// <summary>One year of an invented organ.</summary>
public sealed record DemoYear(string Deed, string Problem, string Improvement);
