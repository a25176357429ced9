using Gongkai.App.History;

namespace Gongkai.App.Villages;

/// <summary>Village affairs in the words of the history.</summary>
internal sealed class VillageWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("village.save", "登记村（社区）"), ("village.publish", "村务公开"), ("village.withdraw", "撤回村务公开内容")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("Village", "村（社区）"), ("VillageNotice", "村务公开内容")];

    public override IEnumerable<(string Field, string Name)> Fields =>
        [("ManyPayments", "财务往来较多"), ("Since", "起始日期"), ("Matter", "事项"), ("Period", "时期"), ("CheckedBy", "审核人"), ("CheckedOn", "审核日期"), ("Village.Contact", "联系方式")];
}
