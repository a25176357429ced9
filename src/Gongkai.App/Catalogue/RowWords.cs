using Gongkai.App.Publishing;
using Gongkai.App.Registers.Documents;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Registers;

namespace Gongkai.App.Catalogue;

/// <summary>Columns of a row as people read them.</summary>
public static class RowWords
{
    /// <summary>公开时限: as printed elsewhere, or as the rule says it.</summary>
    public static string Deadline(this CatalogueRow row) => row.DeadlineText ?? row.Deadline.Printed;

    /// <summary>公开渠道和载体 by name.</summary>
    public static string Channels(this CatalogueRow row, LawBook law) => string.Join('、', Split(row.Channels).Select(code => law.Catalogue.Channel(code)?.Name ?? code));

    /// <summary>The item of art. 20 or 21.</summary>
    public static string Matter(this CatalogueRow row, LawBook law) => law.Catalogue.Matter(row.MatterCode)?.Name ?? row.MatterCode;

    public static string Name(this ItemKind column) => column switch
    {
        ItemKind.Rule => DocumentKind.Rule.Name(),
        ItemKind.NormativeDocument => DocumentKind.NormativeDocument.Name(),
        ItemKind.Interpretation => "政策解读",
        ItemKind.Consultation => "征求意见",
        ItemKind.DisclosureRule => "公开制度",
        _ => "法定主动公开内容",
    };

    public static string Name(this CatalogueLevel level) => level switch
    {
        CatalogueLevel.State => "国家级",
        CatalogueLevel.Province => "省级",
        CatalogueLevel.City => "市级",
        CatalogueLevel.Township => "乡级",
        CatalogueLevel.Village => "村级",
        _ => "县级",
    };

    public static string Name(this DeadlineChoice choice) => choice switch
    {
        DeadlineChoice.WorkingDays => "形成或变更之日起若干工作日内",
        DeadlineChoice.Days => "形成或变更之日起若干日内",
        DeadlineChoice.AtOnce => "即时公开",
        DeadlineChoice.YearlyBy => "每年某日前",
        _ => "及时公开（最迟 20 个工作日）",
    };

    internal static IReadOnlyList<string> Split(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static IReadOnlyList<CatalogueLevel> Levels(string levels) => [.. Split(levels).Select(Enum.Parse<CatalogueLevel>)];

    internal static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
