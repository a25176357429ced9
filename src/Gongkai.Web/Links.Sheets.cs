using Gongkai.App.Sheets;
using Gongkai.Web.Site;

namespace Gongkai.Web;

/// <content>Sheets for notice boards.</content>
public static partial class Links
{
    public static string ItemSheet(string organ, long number) => $"{PublicItem(organ, number)}/sheet";

    public static string OrganSheet(string organ, DateOnly? from = null, DateOnly? to = null) => $"/o/{organ}/sheet" + Query(("from", from?.Iso()), ("to", to?.Iso()));

    public static string VillageSheet(string township, string code, DateOnly? from = null, DateOnly? to = null) => $"{Village(township, code)}/sheet" + Query(("from", from?.Iso()), ("to", to?.Iso()));

    /// <summary>The same sheet as a file.</summary>
    public static string SheetFile(MakeSheet.Query sheet, string kind)
    {
        var page = sheet.Number is { } number ? ItemSheet(sheet.Organ, number) : sheet.Village is { } village ? VillageSheet(sheet.Organ, village) : OrganSheet(sheet.Organ);
        return $"{page}.{kind}" + Query(("from", sheet.From?.Iso()), ("to", sheet.To?.Iso()));
    }
}
