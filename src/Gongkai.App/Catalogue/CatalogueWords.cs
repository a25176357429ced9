using Gongkai.App.History;
using Gongkai.Law.Catalogue;

namespace Gongkai.App.Catalogue;

/// <summary>Catalogue, numbers and guide in the words of the history.</summary>
internal sealed class CatalogueWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("catalogue.add", "目录新增条目"), ("catalogue.edit", "目录修改条目"), ("catalogue.move", "目录调整顺序"), ("catalogue.retire", "目录停用条目"), ("catalogue.restore", "目录恢复条目"),
        ("catalogue.file", "信息归入目录条目"), ("catalogue.explain", "目录说明无此信息"), ("catalogue.template", "目录套用模板"), ("catalogue.copy", "目录复制"), ("catalogue.import", "目录导入"), ("catalogue.undo-import", "目录撤销导入"),
        ("index-rule.set", "设置索引号规则"), ("guide.confirm", "确认公开指南"),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds =>
        [("CatalogueRow", "公开目录条目"), ("CatalogueImport", "公开目录导入"), ("IndexRule", "索引号规则"), ("GuideVersion", "公开指南版本")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("CatalogueRow.First", "一级事项"), ("CatalogueRow.Second", "二级事项"), ("CatalogueRow.Elements", "公开内容（要素）"), ("CatalogueRow.Basis", "公开依据"), ("CatalogueRow.DeadlineText", "公开时限原文"), ("CatalogueRow.Every", "更新频率"), ("CatalogueRow.Duration", "公开时长"),
        ("CatalogueRow.Body", "公开主体"), ("CatalogueRow.Owner", "责任科室"), ("CatalogueRow.Channels", "公开渠道和载体"), ("CatalogueRow.Audience", "公开对象"), ("CatalogueRow.Levels", "公开层级"), ("CatalogueRow.Column", "门户栏目"), ("CatalogueRow.TemplateCode", "模板条目"),
        ("CatalogueRow.RetiredOn", "停用日期"), ("CatalogueRow.RetiredBecause", "停用原因"), ("CatalogueRow.NothingBecause", "无此信息的说明"), ("CatalogueRow.NothingUntil", "说明有效至"), ("IndexRule.Pattern", "编号规则"), ("GuideVersion.Hash", "内容散列值"),
        ("GuideVersion.ConfirmedAt", "确认时间"), ("GuideVersion.ConfirmedBy", "确认人"), ("CatalogueImport.UndoneAt", "撤销时间"), ("CatalogueRow.Deadline.WorkingDays", "公开时限（工作日）"), ("CatalogueRow.Deadline.Days", "公开时限（日）"),
        ("CatalogueRow.Deadline.AtOnce", "即时公开"), ("CatalogueRow.Deadline.YearlyBy", "每年公开日"),
    ];

    public override string? Value(string kind, string field, string value) =>
        (kind, field) == ("CatalogueRow", "Every") && Enum.TryParse<UpdateEvery>(value, out var every) ? every.Name().Zh : null;
}
