namespace Gongkai.App.Organs.Lists;

/// <summary>A column of a list of organs: what it is called when written, and by which names it is known when read (docs/organ-tree.md has the first nine).</summary>
internal sealed record OrganColumn(string Title, params string[] OtherNames)
{
    public static readonly OrganColumn Name = new("名称", "name", "organ", "机关", "机关名称", "单位", "单位名称");
    public static readonly OrganColumn Code = new("代码", "code", "id", "编码", "单位代码", "机关代码");
    public static readonly OrganColumn Parent = new("上级", "parent", "上级单位", "上级机关", "上级代码", "主管单位", "主管部门");
    public static readonly OrganColumn Type = new("类型", "kind", "type", "类别", "机关类型");
    public static readonly OrganColumn Level = new("层级", "level", "级别");
    public static readonly OrganColumn Rules = new("规章制定权", "mayMakeRules");
    public static readonly OrganColumn Due = new("年报截止日", "due", "截止", "截止日期", "公布期限");
    public static readonly OrganColumn ShortName = new("简称", "shortName");
    public static readonly OrganColumn RegionCode = new("行政区划代码", "regionCode", "区划代码");
    public static readonly OrganColumn CreditCode = new("统一社会信用代码", "creditCode", "信用代码");
    public static readonly OrganColumn From = new("设立日期", "validFrom");
    public static readonly OrganColumn Office = new("工作机构", "office", "工作机构名称");
    public static readonly OrganColumn Address = new("办公地址", "address", "地址");
    public static readonly OrganColumn PostCode = new("邮政编码", "postCode", "邮编");
    public static readonly OrganColumn Phone = new("联系电话", "phone", "电话");
    public static readonly OrganColumn Fax = new("传真", "fax");
    public static readonly OrganColumn Email = new("电子邮箱", "email", "邮箱");
    public static readonly OrganColumn Hours = new("办公时间", "hours");

    // In the list for other programs; this one has no use for them and says nothing about them.
    private static readonly string[] Ignored = ["汇总", "是否汇总", "aggregate", "报告", "report", "文件", "文件名", "file"];

    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<OrganColumn> All { get; } =
        [Name, Code, Parent, Type, Level, Rules, Due, ShortName, RegionCode, CreditCode, From, Office, Address, PostCode, Phone, Fax, Email, Hours];

    public static OrganColumn? Find(string header) => All.FirstOrDefault(column => column.IsCalled(header));

    public static bool IsIgnored(string header) => Ignored.Contains(header, StringComparer.OrdinalIgnoreCase);

    private bool IsCalled(string header) => header == Title || OtherNames.Contains(header, StringComparer.OrdinalIgnoreCase);
}
