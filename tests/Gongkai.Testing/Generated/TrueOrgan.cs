namespace Gongkai.Testing.Generated;

/// <summary>What kind of organ a generated report comes from: it decides how large the figures are and by when it publishes.</summary>
public enum Rank
{
    Township,
    CountyDepartment,
    County,
    CityDepartment,
    City,
}

/// <summary>An invented organ.</summary>
/// <param name="Name">As in the title.</param>
/// <param name="Signs">As under the report; townships often sign with a longer name than their title has.</param>
/// <param name="We">How it calls itself: 我镇, 我局.</param>
/// <param name="Above">Whose instructions it follows: 县委、县政府.</param>
/// <param name="Site">The site that it publishes on.</param>
/// <param name="Rank">Kind and level.</param>
public sealed record TrueOrgan(string Name, string Signs, string We, string Above, string Site, Rank Rank)
{
    private static readonly string[] Cities = ["临澜市", "汐州市", "墨川市", "岚浦市", "芷原市"];
    private static readonly string[] Counties = ["云岭县", "桐汀县", "青岑县", "栗溪县", "砚湖区", "禾渚区", "沐川坪县"];
    private static readonly string[] Townships = ["青禾镇", "柳汀镇", "栗坪镇", "竹溆乡", "雁浦乡", "沐岚乡", "云栖坳镇", "砚池街道", "石臼湾镇", "望禾街道"];
    private static readonly string[] Departments =
        ["发展和改革局", "教育局", "财政局", "自然资源局", "市场监督管理局", "卫生健康局", "交通运输局", "农业农村局", "司法局", "审计局", "水务局", "住房和城乡建设局"];

    public static TrueOrgan Roll(Dice dice) => dice.Of(Rank.Township, Rank.Township, Rank.CountyDepartment, Rank.CountyDepartment, Rank.County, Rank.CityDepartment, Rank.City) switch
    {
        Rank.Township => Township(dice.Of(Counties), dice.Of(Townships), dice.Below(3)),
        Rank.CountyDepartment => Department(dice.Of(Counties), dice.Of(Departments), Rank.CountyDepartment),
        Rank.County => Government(dice.Of(Counties), Rank.County),
        Rank.CityDepartment => Department(dice.Of(Cities), dice.Of(Departments), Rank.CityDepartment),
        _ => Government(dice.Of(Cities), Rank.City),
    };

    /// <param name="style">0: full name in title and signature; 1: without the county; 2: the bare name in the title, the full one under the report.</param>
    public static TrueOrgan Township(string county, string township, int style)
    {
        var kind = township.EndsWith("街道") ? "街道" : township[^1..];
        var full = township + (kind == "街道" ? "办事处" : "人民政府");
        var above = county[^1..];

        return style switch
        {
            0 => new(county + full, county + full, "我" + kind, $"{above}委、{above}政府", $"{county}人民政府门户网站", Rank.Township),
            1 => new(full, full, "我" + kind, $"{above}委、{above}政府", $"{county}人民政府门户网站", Rank.Township),
            _ => new(county + township, county + full, "我" + kind, $"{above}委、{above}政府", $"{county}人民政府门户网站", Rank.Township),
        };
    }

    public static TrueOrgan Department(string place, string department, Rank rank) =>
        new(place + department, place + department, "我局", $"{place[^1..]}委、{place[^1..]}政府", $"{place}人民政府门户网站", rank);

    public static TrueOrgan Government(string place, Rank rank) =>
        new(place + "人民政府", place + "人民政府", "我" + place[^1..], rank == Rank.City ? "省委、省政府" : "市委、市政府", $"{place}人民政府门户网站", rank);
}
