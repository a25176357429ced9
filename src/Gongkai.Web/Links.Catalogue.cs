using Gongkai.Law.Catalogue;

namespace Gongkai.Web;

/// <content>The catalogue, its numbers and the guide: at the desk and before the public.</content>
public static partial class Links
{
    public const string Catalogues = "/desk/catalogue";
    public const string CountyCatalogue = "/desk/catalogue/county";

    public static string Catalogue(string code, RowState? state = null) => $"{Catalogues}/{code}" + (state is null ? "" : $"?state={state}");

    public static string CatalogueRow(string code, Guid? id = null) => $"{Catalogues}/{code}/row" + (id is null ? "" : $"/{id}");

    public static string CatalogueImport(string code) => $"{Catalogues}/{code}/import";

    /// <summary>Which row a piece of information is filed under.</summary>
    public static string Filing(Guid item) => $"{Catalogues}/filing/{item}";

    public static string CatalogueFile(string code, string kind) => $"{Catalogues}/{code}?export={kind}";

    public static string IndexRule(string code) => $"{Catalogues}/{code}/numbers";

    public static string DeskGuide(string code) => $"{Catalogues}/{code}/guide";

    public static string OrganGuide(string code, int? version = null) => $"/o/{code}/guide" + (version is { } number ? $"?version={Text(number)}" : "");

    public static string OrganGuideFile(string code, int version) => $"/o/{code}/guide/{code}-guide-v{Text(version)}.docx";

    public static string OrganRules(string code) => $"/o/{code}/rules";

    public static string OrganCatalogue(string code, Guid? row = null, int number = 1)
    {
        var address = $"/o/{code}/catalogue";
        return (row, number) switch
        {
            (null, 1) => address,
            (null, _) => $"{address}?number={Text(number)}",
            (_, 1) => $"{address}?row={row}",
            _ => $"{address}?row={row}&number={Text(number)}",
        };
    }
}
