namespace Gongkai.App.People;

/// <summary>What the roles are called on paper and on screen.</summary>
public static class RoleNames
{
    public static string Chinese(this Role role) => role switch
    {
        Role.InformationOfficer => "信息员",
        Role.FirstReviewer => "初审",
        Role.SecondReviewer => "复审",
        Role.FinalReviewer => "终审",
        Role.SecrecyReviewer => "保密审查员",
        Role.RequestHandler => "申请经办人",
        Role.OfficeHead => "工作机构负责人",
        Role.Authority => "主管部门",
        Role.Supervisor => "监督员",
        Role.Administrator => "系统管理员",
        Role.Auditor => "审计员",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
