namespace Gongkai.App.Catalogue;

/// <summary>A column of a printed catalogue: what it is called, and by which other names lists of real organs call it.</summary>
internal sealed record CatalogueColumn(string Title, string? Group = null, params string[] OtherNames)
{
    public static readonly CatalogueColumn First = new("一级事项", "公开事项", "公开事项", "事项名称", "事项");
    public static readonly CatalogueColumn Second = new("二级事项", "公开事项");
    public static readonly CatalogueColumn Elements = new("公开内容(要素)", null, "公开内容", "内容(要素)", "公开要素");
    public static readonly CatalogueColumn Basis = new("公开依据", null, "依据");
    public static readonly CatalogueColumn Deadline = new("公开时限", null, "时限");
    public static readonly CatalogueColumn Body = new("公开主体", null, "责任主体", "公开单位");
    public static readonly CatalogueColumn Channels = new("公开渠道和载体", null, "公开渠道", "公开载体", "公开渠道及载体");
    public static readonly CatalogueColumn Everyone = new("全社会", "公开对象");
    public static readonly CatalogueColumn Audience = new("特定群体", "公开对象", "特定群众", "特定人群", "公开对象", "公开范围");
    public static readonly CatalogueColumn Initiative = new("主动", "公开方式", "主动公开");
    public static readonly CatalogueColumn OnRequest = new("依申请公开", "公开方式", "依申请");
    public static readonly CatalogueColumn Way = new("公开方式");
    public static readonly CatalogueColumn County = new("县级", "公开层级", "县(区)级", "县");
    public static readonly CatalogueColumn Township = new("乡级", "公开层级", "乡镇级", "乡镇", "乡(镇)级");
    public static readonly CatalogueColumn Village = new("村级", "公开层级", "村(社区)级", "村");
    public static readonly CatalogueColumn Duration = new("公开时长", null, "公开期限");
    public static readonly CatalogueColumn Every = new("更新频率", null, "更新周期");
    public static readonly CatalogueColumn Owner = new("责任科室", null, "责任股室", "责任处室", "责任人");
    public static readonly CatalogueColumn Matter = new("条例事项", null, "法定公开事项");
    public static readonly CatalogueColumn Theme = new("主题分类");
    public static readonly CatalogueColumn Place = new("门户栏目", null, "栏目");

    /// <summary>In the order in which they are printed: those of the standard catalogues, then what drives the work.</summary>
    public static IReadOnlyList<CatalogueColumn> Printed { get; } =
        [First, Second, Elements, Basis, Deadline, Body, Channels, Everyone, Audience, Initiative, OnRequest, County, Township, Village, Duration, Every, Owner, Matter, Theme, Place];

    private static readonly CatalogueColumn[] All = [.. Printed, Way];

    public static CatalogueColumn? Find(string header)
    {
        var folded = Fold(header);
        return All.FirstOrDefault(column => folded == column.Title) ?? All.FirstOrDefault(column => column.OtherNames.Contains(folded));
    }

    public static string Fold(string text) => Reports.Reading.Fold.Tight(text);
}
