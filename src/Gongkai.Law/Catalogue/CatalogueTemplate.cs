using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Catalogue;

/// <summary>A list of rows that organs begin their 主动公开基本目录 with. What an organ discloses it determines itself. (Regulation, art. 22)</summary>
/// <param name="Source">Where its topics come from.</param>
/// <param name="Article">The provision behind it.</param>
/// <param name="Code">Stable: <c>art-20</c>, <c>social-assistance</c>.</param>
/// <param name="Name">As offered to choose.</param>
/// <param name="Rows">In order.</param>
public sealed record CatalogueTemplate(string Source, string Article, string Code, string Name, IReadOnlyList<TemplateRow> Rows)
{
    /// <summary>Not read in a source: wordings and frequencies are a beginning that may be changed.</summary>
    public bool Recalled { get; init; }

    /// <summary>The 领域 it is of, by its code; null for a list of the Regulation.</summary>
    public string? Domain { get; init; }

    /// <summary>The levels it is for; empty for all.</summary>
    public IReadOnlyList<CatalogueLevel> Levels { get; init; } = [];

    /// <summary>The rows that an organ of this level takes over.</summary>
    public IEnumerable<TemplateRow> RowsFor(CatalogueLevel level) => Levels.Count > 0 && !Levels.Contains(level) ? [] : Rows.Where(row => row.Levels.Contains(RowLevel(level)));

    /// <summary>Reads a template from the text of its file.</summary>
    /// <exception cref="JsonException">The text is no template; the message names the line.</exception>
    public static CatalogueTemplate Parse(string json) =>
        JsonSerializer.Deserialize<CatalogueTemplate>(json, CatalogueJson.Options) is { Rows.Count: > 0 } template ? template : throw new JsonException("The template has no rows.");

    // Rows say 县级 for everything above townships: the standard catalogues know no higher level.
    private static CatalogueLevel RowLevel(CatalogueLevel level) => level is CatalogueLevel.Township or CatalogueLevel.Village ? level : CatalogueLevel.County;
}

/// <summary>One row of a template, in the columns that catalogues are printed with.</summary>
/// <param name="Code">Stable within <c>law/</c>; a row made from it remembers it.</param>
/// <param name="First">一级事项.</param>
/// <param name="Second">二级事项.</param>
/// <param name="Elements">公开内容(要素).</param>
/// <param name="Basis">公开依据.</param>
/// <param name="Levels">公开层级.</param>
/// <param name="Matter">The item of art. 20 or 21, by its code.</param>
/// <param name="Theme">主题分类, by its code.</param>
public sealed record TemplateRow(
    string Code, string First, string Second, IReadOnlyList<string> Elements, IReadOnlyList<string> Basis, IReadOnlyList<CatalogueLevel> Levels, string Matter, string Theme)
{
    /// <summary>公开时限; what art. 26 sets unless another is named.</summary>
    public DeadlineRule Deadline { get; init; } = DeadlineRule.Statutory;

    /// <summary>更新频率.</summary>
    public UpdateEvery Every { get; init; }

    /// <summary>公开时长.</summary>
    public string Duration { get; init; } = "长期公开";

    /// <summary>公开渠道和载体, by their codes.</summary>
    public IReadOnlyList<string> Channels { get; init; } = ["website", "reading-point"];

    /// <summary>The kind of item that fulfils it, which decides the column of the portal.</summary>
    public string Column { get; init; } = "information";
}

internal static class CatalogueJson
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
