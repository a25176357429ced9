using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Villages;

/// <summary>How often a village publishes something.</summary>
public enum VillageRhythm
{
    /// <summary>Whenever there is something: no day can be missed.</summary>
    None,

    /// <summary>At least once in each quarter.</summary>
    Quarter,

    /// <summary>At least once in each month.</summary>
    Month,
}

/// <summary>What a village publishes under 村民委员会组织法 art. 30. It is no government information and stands in no table of the township's report.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Every">How often at least.</param>
/// <param name="Article">The provision.</param>
/// <param name="Label">Its name.</param>
/// <param name="MonthlyWhenMany">Whether it becomes monthly in a village with many receipts and payments.</param>
public sealed record VillageMatter(string Code, VillageRhythm Every, string Article, Wording Label, bool MonthlyWhenMany = false)
{
    /// <summary>How often in one village.</summary>
    /// <param name="manyPayments">财务往来较多.</param>
    public VillageRhythm In(bool manyPayments) => MonthlyWhenMany && manyPayments ? VillageRhythm.Month : Every;
}

/// <summary>The file <c>law/village-affairs.json</c>.</summary>
/// <param name="Source">The act.</param>
/// <param name="Matters">In its order.</param>
public sealed record VillageAffairs(string Source, IReadOnlyList<VillageMatter> Matters)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>None.</summary>
    public static VillageAffairs Empty { get; } = new("", []);

    /// <summary>The matter with this code; null when there is none.</summary>
    public VillageMatter? Matter(string code) => Matters.FirstOrDefault(matter => matter.Code == code);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file; the message names the line.</exception>
    public static VillageAffairs Parse(string json)
    {
        var file = JsonSerializer.Deserialize<VillageAffairs>(json, Options) is { Matters.Count: > 0 } read ? read : throw new JsonException("There are no matters.");
        return file.Matters.GroupBy(matter => matter.Code).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new JsonException($"{twice.Key} stands twice.") : file;
    }
}
