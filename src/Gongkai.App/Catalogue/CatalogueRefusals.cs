using Gongkai.Law;

namespace Gongkai.App.Catalogue;

/// <summary>Why the catalogue may not or cannot be changed.</summary>
internal static class CatalogueRefusals
{
    public static Refusal NotFound { get; } = new("catalogue.not-found", new("没有这个机关或目录条目，或者您没有查看的权限", "there is no such organ or row, or it is not yours to see"));

    public static Refusal NotAllowed { get; } = new("catalogue.not-allowed", new("您没有维护这个机关公开目录的权限，请联系本单位信息员或县政务公开主管部门", "you may not change this organ's catalogue"));

    public static Refusal Changed { get; } = new("catalogue.changed", new("这个条目刚被别人改过，请重新打开后再改；您填写的内容还在页面上", "somebody else changed this row meanwhile"));

    public static Refusal Full { get; } = new("catalogue.full", new($"一个机关的目录不超过 {CatalogueLimits.MostRows} 条", $"a catalogue has at most {CatalogueLimits.MostRows} rows"));

    public static Refusal Of(string code, string zh, string en) => new($"catalogue.{code}", new Wording(zh, en));
}

/// <summary>Bounds of a catalogue.</summary>
internal static class CatalogueLimits
{
    public const int MostRows = 2000;
    public const int LongestName = 200;
    public const int LongestText = 2000;
}
