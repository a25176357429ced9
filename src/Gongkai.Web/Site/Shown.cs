using Gongkai.App.Organs;
using Gongkai.Reports.Rendering;

namespace Gongkai.Web.Site;

/// <summary>Values in the words of the pages.</summary>
public static class Shown
{
    /// <summary>What stands where a report does not say a figure; never 0.</summary>
    public const string NotStated = "—（未载明）";

    /// <summary>A figure, or that it is not stated.</summary>
    public static string Zh(this decimal? value) => value is { } number ? PrintedFigure.Number(number) : NotStated;

    /// <summary>A figure for narrow table cells, explained by the note below the table.</summary>
    public static string Narrow(this decimal? value) => value is { } number ? PrintedFigure.Number(number) : "—";

    /// <summary>A kind of organ as lists head it.</summary>
    public static string Zh(this OrganType type) => type switch
    {
        OrganType.Region => "行政区",
        OrganType.Government => "人民政府",
        OrganType.Department => "政府部门",
        OrganType.Township => "乡镇",
        OrganType.Subdistrict => "街道",
        OrganType.Vertical => "垂直管理部门",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>Kinds in the order lists show them.</summary>
    public static IReadOnlyList<OrganType> Types { get; } = [OrganType.Government, OrganType.Department, OrganType.Township, OrganType.Subdistrict, OrganType.Vertical];
}
