namespace Gongkai.App.Organs;

/// <summary>What a node of the tree is.</summary>
public enum OrganType
{
    /// <summary>A region without an office of its own: 行政区.</summary>
    Region,

    /// <summary>人民政府 at county level or above, or a body with its powers.</summary>
    Government,

    /// <summary>政府部门.</summary>
    Department,

    /// <summary>乡镇人民政府.</summary>
    Township,

    /// <summary>街道办事处.</summary>
    Subdistrict,

    /// <summary>垂直管理 (a body that answers to a higher department).</summary>
    Vertical,
}
