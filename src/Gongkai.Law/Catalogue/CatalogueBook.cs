namespace Gongkai.Law.Catalogue;

/// <summary>What has to be disclosed without being asked, and the words it is filed under: the folder <c>law/catalogue</c>, loaded.</summary>
/// <param name="Matters">The items of art. 20, then those of art. 21.</param>
/// <param name="Themes">主题分类.</param>
/// <param name="Domains">The 领域 of the standard catalogues.</param>
/// <param name="Channels">公开渠道和载体.</param>
/// <param name="Templates">Lists to begin a catalogue with: the Regulation's first, then the domains' in their order.</param>
public sealed record CatalogueBook(
    IReadOnlyList<Matter> Matters, IReadOnlyList<Term> Themes, IReadOnlyList<Term> Domains, IReadOnlyList<Term> Channels, IReadOnlyList<CatalogueTemplate> Templates)
{
    /// <summary>The folder within <c>law/</c>.</summary>
    public const string Folder = "catalogue/";

    /// <summary>The folder of templates within it.</summary>
    public const string TemplateFolder = Folder + "templates/";

    /// <summary>Nothing.</summary>
    public static CatalogueBook Empty { get; } = new([], [], [], [], []);

    /// <summary>The item with this code; null when there is none.</summary>
    public Matter? Matter(string? code) => Matters.FirstOrDefault(matter => matter.Code == code);

    /// <summary>The theme with this code; null when there is none.</summary>
    public Term? Theme(string? code) => Themes.FirstOrDefault(theme => theme.Code == code);

    /// <summary>The channel with this code; null when there is none.</summary>
    public Term? Channel(string? code) => Channels.FirstOrDefault(channel => channel.Code == code);

    /// <summary>The template with this code; null when there is none.</summary>
    public CatalogueTemplate? Template(string? code) => Templates.FirstOrDefault(template => template.Code == code);

    /// <summary>The items that bind an organ of this level.</summary>
    public IEnumerable<Matter> MattersFor(CatalogueLevel level) => Matters.Where(matter => matter.Binds(level));

    /// <summary>Reads the folder out of a law folder, given as path and text.</summary>
    public static CatalogueBook Parse(IReadOnlyDictionary<string, string> files)
    {
        var vocabularies = Of(files, path => path.StartsWith(Folder, StringComparison.Ordinal) && !path.StartsWith(TemplateFolder, StringComparison.Ordinal)).Select(VocabularyFile.Parse).ToList();
        var domains = vocabularies.SelectMany(file => file.Domains).ToList();
        var templates = Of(files, path => path.StartsWith(TemplateFolder, StringComparison.Ordinal)).Select(CatalogueTemplate.Parse);

        return new CatalogueBook(
            [.. vocabularies.SelectMany(file => file.Matters)], [.. vocabularies.SelectMany(file => file.Themes)], domains, [.. vocabularies.SelectMany(file => file.Channels)],
            [.. templates.OrderBy(template => domains.FindIndex(domain => domain.Code == template.Domain)).ThenBy(template => template.Code, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Of(IReadOnlyDictionary<string, string> files, Func<string, bool> isOne) =>
        files.Where(file => isOne(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value);
}
