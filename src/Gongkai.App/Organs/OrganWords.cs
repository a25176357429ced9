using Gongkai.Reports.Checking;

namespace Gongkai.App.Organs;

/// <summary>What types and levels of organs are called.</summary>
public static class OrganWords
{
    public static string Of(OrganType type) => type switch
    {
        OrganType.Region => "行政区",
        OrganType.Government => "人民政府",
        OrganType.Department => "部门",
        OrganType.Township => "乡镇",
        OrganType.Subdistrict => "街道",
        OrganType.Vertical => "垂直管理",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    public static string Of(OrganLevel level) => level switch
    {
        OrganLevel.State => "国家",
        OrganLevel.Province => "省级",
        OrganLevel.City => "市级",
        OrganLevel.County => "县级",
        OrganLevel.Township => "乡级",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
