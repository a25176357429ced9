using System.Text.Json;

namespace Gongkai.Law.Catalogue;

/// <summary>A file of <c>law/catalogue</c> that lists words; which list it holds, its name says.</summary>
/// <param name="Source">Where the words come from.</param>
public sealed record VocabularyFile(string Source)
{
    /// <summary>The provision behind the whole list.</summary>
    public string? Article { get; init; }

    /// <summary>From memory: not sealed, and replaced by an office's own list without harm.</summary>
    public bool Recalled { get; init; }

    /// <summary>The items of arts 20 and 21.</summary>
    public IReadOnlyList<Matter> Matters { get; init; } = [];

    /// <summary>主题分类.</summary>
    public IReadOnlyList<Term> Themes { get; init; } = [];

    /// <summary>领域.</summary>
    public IReadOnlyList<Term> Domains { get; init; } = [];

    /// <summary>公开渠道.</summary>
    public IReadOnlyList<Term> Channels { get; init; } = [];

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file; the message names the line.</exception>
    public static VocabularyFile Parse(string json)
    {
        var file = JsonSerializer.Deserialize<VocabularyFile>(json, CatalogueJson.Options) ?? throw new JsonException("The file is empty.");
        var codes = file.Matters.Select(matter => matter.Code).Concat(file.Themes.Concat(file.Domains).Concat(file.Channels).Select(term => term.Code)).ToList();

        return codes.Count == 0 ? throw new JsonException("There are no words.")
            : codes.GroupBy(code => code).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new JsonException($"The code {twice.Key} stands there twice.")
            : file;
    }
}
