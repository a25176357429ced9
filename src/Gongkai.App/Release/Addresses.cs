using System.Text.RegularExpressions;
using Gongkai.App.Publishing.Prechecks;
using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.Release;

/// <summary>Where somebody lives: a village, road or estate with the number of a house. Offices have such addresses too, so a person decides.</summary>
internal static partial class Addresses
{
    private static readonly Wording Mend = new("自然人的住址删去门牌号；机关、单位的办公地址可以写明理由后保留", "delete a person's house number; an office's address may stand with a reason");

    public static IEnumerable<ItemFinding> In(Passage passage) => House().Matches(passage.Text)
        .Select(match => new ItemFinding("PUB-205", Level.Warning, new("含有详细到门牌的地址", "an address down to the house"), passage.Where, passage.Quote(match.Index, match.Length), Mend));

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,8}(?:村|屯|社区|小区|路|街|巷|弄|里|苑|园)(?:[\u4e00-\u9fff]{0,6}[0-9]{1,4}组?){0,2}[\u4e00-\u9fff]{0,4}[0-9]{1,5}(?:号楼|号|栋|幢|单元|室)(?!文|令|公告)", RegexOptions.CultureInvariant)]
    private static partial Regex House();
}
