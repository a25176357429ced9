using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking;

/// <summary>
/// What an organ's own name says for certain about its kind, level and power to make 规章. What the name leaves open stays null:
/// 云岭市人民政府 may govern a city with districts or a county-level one. (Legislation Law, arts. 91 and 93)
/// </summary>
public static class OrganGuess
{
    private const string Government = "人民政府";

    private static readonly string[] Offices = ["办公厅", "办公室"];
    private static readonly string[] TownshipEnds = ["街道办事处", "街道办", "街道", "镇人民政府", "乡人民政府", "苏木人民政府", "镇", "乡"];
    private static readonly string[] Committees = ["管理委员会", "管委会"];
    private static readonly string[] DepartmentEnds = ["局", "厅", "委员会", "委", "办公室", "中心", "处", "所", "支队", "大队", "站", "院", "馆", "会"];
    private static readonly string[] Municipalities = ["北京市", "上海市", "天津市", "重庆市"];

    // Words with the sign of a place in them that are no place.
    private static readonly string[] NoPlaces = ["市场", "城市", "市政", "市民", "社区", "区域", "园区", "县域"];

    /// <summary>The profile of the organ of a report: what is known of it, completed by what its name says; null when it has no name.</summary>
    public static OrganProfile? Of(Report report, CheckContext context)
    {
        var known = context.Organ;
        if ((known?.Name ?? report.Identity.Organ?.Value) is not { Length: > 0 } name)
        {
            return known;
        }

        var guess = From(name);
        if (known is null)
        {
            return guess;
        }

        var merged = known with { Kind = known.Kind ?? guess.Kind, Level = known.Level ?? guess.Level };
        return merged with { MayMakeRules = merged.MayMakeRules ?? PowerOf(merged) ?? guess.MayMakeRules };
    }

    /// <summary>The name as reports of one organ are brought together by it: 青禾镇 and 青禾镇人民政府 are the same.</summary>
    public static string Key(string name)
    {
        var tight = Fold.Tight(name);
        return tight.EndsWith(Government, StringComparison.Ordinal) ? tight[..^Government.Length] : tight;
    }

    /// <summary>What a name says.</summary>
    public static OrganProfile From(string name)
    {
        var tight = Fold.Tight(name);
        var organ = Offices.Where(office => tight.EndsWith(Government + office, StringComparison.Ordinal)).Select(office => tight[..^office.Length]).FirstOrDefault(tight);

        return organ switch
        {
            _ when EndsWithAny(organ, TownshipEnds) => new(name, OrganKind.Township, OrganLevel.Township, false),
            _ when EndsWithAny(organ, Committees) => new(name, OrganKind.Government, null, null),
            _ when organ.EndsWith(Government, StringComparison.Ordinal) => OfGovernment(name, organ[..^Government.Length]),
            _ when organ.StartsWith("中华人民共和国", StringComparison.Ordinal) && LevelOf(organ) is null => new(name, OrganKind.Department, OrganLevel.State, true),
            _ when EndsWithAny(organ, DepartmentEnds) => OfDepartment(name, organ),
            _ => new(name, null, null, null),
        };
    }

    private static OrganProfile OfGovernment(string name, string place)
    {
        OrganLevel? level = place switch
        {
            _ when Municipalities.Contains(place) => OrganLevel.Province,
            [.., '省'] or [.., '自', '治', '区'] => OrganLevel.Province,
            [.., '州'] => OrganLevel.City,
            [.., '县'] or [.., '旗'] => OrganLevel.County,
            [.., '新', '区'] => null,
            [.., '区'] => OrganLevel.County,
            [.., '市'] when place.Count(sign => sign is '市') > 1 || place.Contains('州') && place.IndexOf("州市", StringComparison.Ordinal) < 0 => OrganLevel.County,
            _ => null,
        };

        return new(name, OrganKind.Government, level, level is null ? null : level is not OrganLevel.County);
    }

    // Only departments of the State Council make 规章; one with a place in its name is none of them.
    private static OrganProfile OfDepartment(string name, string organ)
    {
        var level = LevelOf(organ);
        return new(name, OrganKind.Department, level, level is not null || PlacesIn(organ).Contains('市') ? false : null);
    }

    private static string PlacesIn(string organ) => NoPlaces.Aggregate(organ, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));

    // 国家税务总局云岭县税务局 is a body of the county that the last sign of a place names.
    private static OrganLevel? LevelOf(string organ)
    {
        var places = PlacesIn(organ);
        var last = places.LastIndexOfAny(['省', '市', '州', '县', '旗', '区']);

        return last < 1 ? null : places[last] switch
        {
            '省' => OrganLevel.Province,
            '区' when places.AsSpan(0, last + 1).EndsWith("自治区", StringComparison.Ordinal) => OrganLevel.Province,
            '州' => OrganLevel.City,
            '市' when Municipalities.Any(city => places.StartsWith(city, StringComparison.Ordinal)) => OrganLevel.Province,
            '市' => places[..last].Contains('市') ? OrganLevel.County : null,
            '区' when places[last - 1] == '新' => null,
            _ => OrganLevel.County,
        };
    }

    private static bool EndsWithAny(string name, string[] ends) => ends.Any(end => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal));

    private static bool? PowerOf(OrganProfile known) => (known.Kind, known.Level) switch
    {
        (_, OrganLevel.State) => true,
        (OrganKind.Township, _) or (_, OrganLevel.Township or OrganLevel.County) => false,
        (OrganKind.Department, not null) => false,
        (OrganKind.Government, OrganLevel.Province or OrganLevel.City) => true,
        _ => null,
    };
}
