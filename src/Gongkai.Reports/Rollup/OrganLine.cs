using System.Globalization;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Rollup;

/// <summary>Which column of an organ list is which.</summary>
internal sealed class OrganColumns
{
    private static readonly (string Column, string[] Names)[] Known =
    [
        ("name", ["name", "organ", "名称", "机关", "机关名称", "单位", "单位名称"]),
        ("code", ["code", "id", "代码", "编码", "单位代码", "机关代码"]),
        ("parent", ["parent", "上级", "上级单位", "上级机关", "上级代码", "主管单位", "主管部门"]),
        ("kind", ["kind", "类型", "类别", "机关类型"]),
        ("level", ["level", "层级", "级别"]),
        ("role", ["aggregate", "report", "汇总", "是否汇总", "报告"]),
        ("rules", ["maymakerules", "规章制定权"]),
        ("due", ["due", "截止", "截止日期", "公布期限"]),
        ("file", ["file", "文件", "文件名"]),
    ];

    private readonly Dictionary<string, int> at;

    private OrganColumns(Dictionary<string, int> at) => this.at = at;

    /// <summary>The columns of a header; null when it has no name among them.</summary>
    public static OrganColumns? Of(IReadOnlyList<string> header)
    {
        var found = new Dictionary<string, int>();
        for (var i = 0; i < header.Count; i++)
        {
            var name = Fold.Tight(header[i]).ToLowerInvariant();
            if (Known.FirstOrDefault(known => known.Names.Contains(name)).Column is { } column)
            {
                found.TryAdd(column, i);
            }
        }

        return found.ContainsKey("name") ? new OrganColumns(found) : null;
    }

    public OrganLine Line(IReadOnlyList<string> record, int number)
    {
        return new OrganLine(number, Field("code"), Field("name"), Field("parent"), Field("kind"), Field("level"), Field("role"), Field("rules"), Field("due"), Field("file"));

        string Field(string column) => at.TryGetValue(column, out var i) && i < record.Count ? record[i].Trim() : "";
    }
}

/// <summary>One line of an organ list as written.</summary>
internal sealed record OrganLine(int Number, string Code, string Name, string Parent, string Kind, string Level, string Role, string Rules, string Due, string File)
{
    private static readonly Dictionary<string, OrganKind?> Kinds = Words<OrganKind>(
        (OrganKind.Government, ["government", "政府", "行政区"]), (OrganKind.Department, ["department", "部门", "垂直管理"]), (OrganKind.Township, ["township", "乡镇", "乡镇街道", "街道", "镇", "乡"]));

    private static readonly Dictionary<string, OrganLevel?> Levels = Words<OrganLevel>(
        (OrganLevel.State, ["state", "国家", "国家级", "中央"]), (OrganLevel.Province, ["province", "省", "省级"]), (OrganLevel.City, ["city", "市", "市级", "地级"]),
        (OrganLevel.County, ["county", "县", "县级", "区", "区级"]), (OrganLevel.Township, ["township", "乡", "乡级", "乡镇", "镇级"]));

    private static readonly Dictionary<string, ReportRole?> Roles = Words<ReportRole>(
        (ReportRole.Own, ["no", "own", "false", "0", "否", "本级", "单独"]), (ReportRole.Aggregate, ["yes", "aggregate", "true", "1", "是", "汇总"]), (ReportRole.None, ["none", "group", "无", "分组"]));

    private static readonly Dictionary<string, bool?> Answers = Words<bool>((true, ["yes", "true", "1", "是", "有"]), (false, ["no", "false", "0", "否", "无"]));

    public bool Empty => Name.Length == 0 && Code.Length == 0 && Parent.Length == 0;

    public OrganNode ToOrgan(List<OrganTreeProblem> problems)
    {
        if (Name.Length == 0)
        {
            problems.Add(new(Number, new Wording("没有名称", "there is no name")));
        }

        return new OrganNode(Name, Word(Role, Roles, "汇总", "aggregate", problems) ?? ReportRole.Own)
        {
            Code = Code.Length > 0 ? Code : null,
            Kind = Word(Kind, Kinds, "类型", "kind", problems),
            Level = Word(Level, Levels, "层级", "level", problems),
            MayMakeRules = Word(Rules, Answers, "规章制定权", "mayMakeRules", problems),
            Due = Day(problems),
            File = File.Length > 0 ? Path.GetFileName(File) : null,
        };
    }

    private DateOnly? Day(List<OrganTreeProblem> problems)
    {
        if (Due.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(Due, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(new(Number, new Wording($"截止日期“{Due}”应写作 2025-01-31 的样式", $"the date '{Due}' should be written like 2025-01-31")));
        return null;
    }

    private T? Word<T>(string text, Dictionary<string, T?> words, string zh, string en, List<OrganTreeProblem> problems)
        where T : struct
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (words.TryGetValue(text.ToLowerInvariant(), out var value))
        {
            return value;
        }

        problems.Add(new(Number, new Wording($"{zh}“{text}”不认识，可写：{string.Join('、', words.Keys)}", $"the {en} '{text}' is not known; it may be {string.Join(", ", words.Keys)}")));
        return null;
    }

    private static Dictionary<string, T?> Words<T>(params (T Value, string[] Words)[] entries)
        where T : struct => entries.SelectMany(entry => entry.Words.Select(word => (word, entry.Value))).ToDictionary(pair => pair.word, pair => (T?)pair.Value);
}
